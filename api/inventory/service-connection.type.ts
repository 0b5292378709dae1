import { Field, Int, ObjectType } from 'type-graphql';
import { ServiceFacet } from '../../schema/vocabulary/service-list.ts';
import { connectionOf } from './connection.type.ts';
import { Service } from './service.type.ts';

@ObjectType({ description: 'How many services of a list have one value of a facet.', simpleResolvers: true })
export class FacetBucket {
  @Field(() => String, { description: 'The value as a filter takes it: a code or an id.' })
  value!: string;

  @Field(() => String, { description: 'The value in plain words.' })
  label!: string;

  @Field(() => Int, {
    description:
      'Services with this value; what the list would count if this value alone were chosen for the facet.',
  })
  count!: number;
}

@ObjectType({
  description:
    'A list counted by one property. A facet follows all filters but its own, so that it shows what else could be chosen.',
  simpleResolvers: true,
})
export class Facet {
  @Field(() => ServiceFacet, { description: 'The property that is counted.' })
  facet!: ServiceFacet;

  @Field(() => [FacetBucket], {
    description: 'The values that occur, in the order of the vocabulary or the largest first.',
  })
  buckets!: FacetBucket[];

  @Field(() => Boolean, {
    description:
      'Whether one service may be in several buckets, so that the buckets sum to more than the total.',
  })
  overlapping!: boolean;
}

@ObjectType({
  description: 'A page of services, with what is known of the whole list.',
  simpleResolvers: true,
})
export class ServiceConnection extends connectionOf('Service', 'services', () => Service) {}
