import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A recorded service that looks like one that is being written, and why (R13).',
  simpleResolvers: true,
})
export class SimilarService {
  @Field(() => Boolean, { description: 'Whether it belongs to the same top-level agency.' })
  sameAgency!: boolean;

  @Field(() => String, { description: 'Why it looks alike, in one or two sentences.' })
  why!: string;
}

@ObjectType({
  description: 'A recorded role or tool whose name may be what is meant by a proposed one (R3).',
  simpleResolvers: true,
})
export class NamedMatch {
  @Field(() => ID, { description: 'Id of the role or tool.' })
  id!: string;

  @Field(() => String, { description: 'Name of the role or tool, as it is recorded.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the names are equal but for case, accents and blanks.' })
  exact!: boolean;

  @Field(() => Int, { description: 'Number of published services that name it.' })
  serviceCount!: number;
}
