import { Field, ObjectType } from 'type-graphql';
import { Confidence } from '../../schema/vocabulary/service.ts';
import { Node } from '../inventory/node.type.ts';

@ObjectType({
  description:
    'An important point in life that needs services of several programs, agencies or levels of government (R42, E.O. 14058 section 3(c)).',
  implements: Node,
  simpleResolvers: true,
})
export class LifeExperience extends Node {
  @Field(() => String, { description: 'Name of the life experience.' })
  name!: string;

  @Field(() => String, { description: 'What it is, in a sentence or two.' })
  description!: string;

  @Field(() => Boolean, {
    description: 'Whether it is one of the designated life experiences (R42, E.O. 14058 section 5).',
  })
  designated!: boolean;

  @Field(() => String, { nullable: true, description: 'Whom it concerns, where recorded.' })
  population!: string | null;

  @Field(() => String, { description: 'Where the record comes from.' })
  source!: string;

  @Field(() => Confidence, { description: 'How sure the record is of what it says.' })
  confidence!: Confidence;
}
