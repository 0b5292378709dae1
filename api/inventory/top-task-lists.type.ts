import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from './date-time.scalar.ts';

/** Its unit is resolved in `top-task-lists.resolver.ts`. */
@ObjectType({
  description: 'How far one agency has come with what it says of itself (R9, R31).',
  simpleResolvers: true,
})
export class AgencyTopTasks {
  @Field(() => Int, {
    nullable: true,
    description:
      'Top tasks that the agency itself lists, asked are at least 5; null where it lists none: not known.',
  })
  topTaskCount!: number | null;

  @Field(() => Int, { description: 'For how many of the three accountable roles somebody is named (R9).' })
  officialsNamed!: number;

  @Field(() => Int, { description: 'Units below it that list top tasks of their own.' })
  unitsBelow!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it last said something; null where it never did.',
  })
  updatedAt!: string | null;
}

@ObjectType({
  description:
    'Which agencies have listed how many of the at least 5 top tasks that are asked of agencies that serve the public (R31, M-23-22 IV.A.5). Counted are departments and independent agencies with a published service or with top tasks; the sum of allAsked, fewer and notListed is the denominator.',
  simpleResolvers: true,
})
export class TopTaskLists {
  @Field(() => [AgencyTopTasks], { description: 'The agencies that are counted, by name.' })
  agencies!: AgencyTopTasks[];

  @Field(() => Int, { description: 'Agencies that list at least 5 top tasks.' })
  allAsked!: number;

  @Field(() => Int, { description: 'Agencies that list 1 to 4.' })
  fewer!: number;

  @Field(() => Int, { description: 'Agencies that list none here: what they sent elsewhere is not known.' })
  notListed!: number;

  @Field(() => Int, {
    description:
      'Agencies left out, because no published service and no top task says that they serve the public.',
  })
  leftOut!: number;

  @Field(() => DateTime, { description: 'When it was counted.' })
  asOf!: string;
}
