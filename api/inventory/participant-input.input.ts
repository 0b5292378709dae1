import { Field, ID, InputType } from 'type-graphql';
import { ParticipationRole } from '../../schema/vocabulary/participation.ts';
import { textLimits } from './input-limits.rules.ts';
import type { GivenParticipant } from './merge-given.rules.ts';

@InputType({
  description:
    'A unit that takes part in a service without being responsible for it, once for each role (R7). Taking part gives no right to edit.',
})
export class ParticipantInput implements GivenParticipant {
  @Field(() => ID, { description: 'Id of the unit; neither the lead unit nor a further responsible one.' })
  unitId!: string;

  @Field(() => ParticipationRole, {
    nullable: true,
    description: 'What it does for the service; without it the service is not saved.',
  })
  role?: ParticipationRole | null;

  @Field(() => String, {
    nullable: true,
    description: `What exactly, in words, at most ${textLimits.participation} characters.`,
  })
  explanation?: string | null;
}
