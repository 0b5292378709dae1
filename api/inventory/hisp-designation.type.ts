import { Field, ObjectType } from 'type-graphql';
import { Confidence } from '../../schema/vocabulary/service.ts';
import { Node } from './node.type.ts';

@ObjectType({
  description:
    'Designation of a unit as High Impact Service Provider (R53, E.O. 14058 section 6(a)). The list is not the current official list of OMB.',
  implements: Node,
  simpleResolvers: true,
})
export class HispDesignation extends Node {
  @Field(() => String, { description: 'Name under which the provider is designated.' })
  name!: string;

  @Field(() => [String], {
    description: 'Names of the services chosen for reporting, as the source writes them (R55).',
  })
  designatedServiceNames!: string[];

  @Field(() => String, { nullable: true, description: 'Remark on the record, where there is one.' })
  note!: string | null;

  @Field(() => String, { description: 'Where the record comes from.' })
  source!: string;

  @Field(() => Confidence, { description: 'How sure the record is of what it says.' })
  confidence!: Confidence;
}
