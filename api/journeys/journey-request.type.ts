import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  JourneyRequestKind,
  JourneyRequestState,
  JourneyRequestStep,
} from '../../schema/vocabulary/journey-request.ts';
import { connectionOf } from '../inventory/connection.type.ts';
import { DateTime } from '../inventory/date-time.scalar.ts';
import { Node } from '../inventory/node.type.ts';
import { JourneyName } from './journey-name.type.ts';

@ObjectType({
  description: 'One word of either side in the conversation about a request (R46, R50).',
  simpleResolvers: true,
})
export class JourneyMessage {
  @Field(() => String, { description: 'Who said it.' })
  by!: string;

  @Field(() => DateTime, { description: 'When it was said.' })
  at!: string;

  @Field(() => String, { description: 'The side it was said for: TEAM or AGENCY.' })
  side!: string;

  @Field(() => JourneyRequestStep, {
    nullable: true,
    description: 'What was done with it; null for the word that opened the request.',
  })
  step!: JourneyRequestStep | null;

  @Field(() => String, { description: 'What was said; may be empty where something was decided.' })
  text!: string;
}

@ObjectType({
  description:
    'What a life-experience team asks an agency, or tells it: a claim, a proposal or a finding. It never edits the facts of a service (R46, R50).',
  implements: Node,
  simpleResolvers: true,
})
export class JourneyRequest extends Node {
  @Field(() => JourneyRequestKind, { description: 'Claim, proposal or finding.' })
  kind!: JourneyRequestKind;

  @Field(() => JourneyRequestState, { description: 'Where the conversation stands.' })
  state!: JourneyRequestState;

  @Field(() => Int, { description: 'Version of the record; rises with every word.' })
  version!: number;

  @Field(() => JourneyName, { description: 'The journey that it speaks of.' })
  journey!: JourneyName;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the step that it speaks of, where it speaks of one.',
  })
  stepId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of that step when it was last known; null where it speaks of none.',
  })
  stepName!: string | null;

  @Field(() => String, { description: 'Who opened it.' })
  openedBy!: string;

  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt!: string;

  @Field(() => DateTime, { description: 'When something was last said or done.' })
  updatedAt!: string;

  @Field(() => [JourneyMessage], { description: 'What both sides said, the oldest first.' })
  messages!: readonly JourneyMessage[];

  @Field(() => Boolean, { description: 'Whether the reader may answer for the agency.' })
  mayAnswer!: boolean;

  @Field(() => Boolean, { description: 'Whether the reader may take it back.' })
  mayWithdraw!: boolean;
}

@ObjectType({
  description: 'A page of requests, the latest first.',
  simpleResolvers: true,
})
export class JourneyRequestConnection extends connectionOf(
  'JourneyRequest',
  'requests',
  () => JourneyRequest,
) {}
