import { Field, ObjectType } from 'type-graphql';
import { RationaleState } from '../../schema/vocabulary/gap.ts';
import { Disposition, ReasonCode } from '../../schema/vocabulary/rationale.ts';
import { Node } from './node.type.ts';

@ObjectType({
  description:
    'Why a service cannot be finished digitally, and what would change that (R22, IDEA section 4(d)).',
  implements: Node,
  simpleResolvers: true,
})
export class Rationale extends Node {
  @Field(() => String, { description: 'Title of the record (IDEA section 4(d)(1)).' })
  title!: string;

  @Field(() => ReasonCode, { description: 'The reason as one of a closed set (IDEA section 4(d)(4)).' })
  reason!: ReasonCode;

  @Field(() => String, { description: 'The reason as the record words it.' })
  reasonLabel!: string;

  @Field(() => String, { description: 'The reason explained (IDEA section 4(d)(4)).' })
  explanation!: string;

  @Field(() => String, { description: 'What would make a digital service possible (IDEA section 4(d)(5)).' })
  potentialSolution!: string;

  @Field(() => Disposition, {
    description: 'Whether the agency says the service could be digital one day (R23).',
  })
  disposition!: Disposition;

  @Field(() => RationaleState, { description: 'Where the text stands: draft, submitted or approved (R26).' })
  state!: RationaleState;

  @Field(() => Boolean, {
    description: 'Whether the text was written as an example and not published by the agency.',
  })
  illustrative!: boolean;

  @Field(() => String, { description: 'Where the record comes from.' })
  source!: string;
}
