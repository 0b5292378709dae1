import { Field, ObjectType } from 'type-graphql';
import { Confidence } from '../../schema/vocabulary/service.ts';
import { connectionOf } from './connection.type.ts';
import { Node } from './node.type.ts';

@ObjectType({
  description: 'A form that services ask for (R34, M-23-22 III.B.1).',
  implements: Node,
  simpleResolvers: true,
})
export class Form extends Node {
  @Field(() => String, {
    description: 'Number the agency gives the form, or a short label where there is none.',
  })
  number!: string;

  @Field(() => Boolean, { description: 'Whether a short label stands in for an official number.' })
  numberIsLabel!: boolean;

  @Field(() => String, { description: 'Title of the form.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Control number of OMB under the Paperwork Reduction Act; absent where not recorded (R40).',
  })
  ombControlNumber!: string | null;

  @Field(() => String, { description: 'Where the record comes from.' })
  source!: string;

  @Field(() => Confidence, { description: 'How sure the record is, its control number included.' })
  confidence!: Confidence;
}

@ObjectType({
  description: 'A page of forms by number, with what is known of the whole list.',
  simpleResolvers: true,
})
export class FormConnection extends connectionOf('Form', 'forms', () => Form) {}
