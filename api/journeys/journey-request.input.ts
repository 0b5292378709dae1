import { Field, ID, InputType } from 'type-graphql';
import { JourneyRequestKind } from '../../schema/vocabulary/journey-request.ts';

@InputType({ description: 'What a life-experience team asks an agency, or tells it (R46, R50).' })
export class JourneyRequestInput {
  @Field(() => JourneyRequestKind, { description: 'Claim, proposal or finding.' })
  kind!: JourneyRequestKind;

  @Field(() => ID, { description: 'Id of the journey it speaks of.' })
  journeyId!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the step it speaks of; a claim needs one.' })
  stepId?: string | null;

  @Field(() => ID, { description: 'Id of the unit that is asked.' })
  unitId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the service it speaks of; a proposal and a finding need one.',
  })
  serviceId?: string | null;

  @Field(() => String, { description: 'What is asked or said, at most 2,000 characters.' })
  text!: string;
}
