import { Field, Int, ObjectType } from 'type-graphql';
import { RationaleState } from '../../schema/vocabulary/gap.ts';
import { RationaleStatus, RationaleSubject } from '../../schema/vocabulary/rationale-review.ts';
import { Disposition, ReasonCode, RootCause, SolutionKind } from '../../schema/vocabulary/rationale.ts';
import { DateTime } from './date-time.scalar.ts';
import { Node } from './node.type.ts';

@ObjectType({
  description: 'One reason of a rationale, with what was said of it (R22, R30).',
  simpleResolvers: true,
})
export class RationaleReason {
  @Field(() => ReasonCode, { description: 'The reason as one of a closed set.' })
  code!: ReasonCode;

  @Field(() => RootCause, {
    nullable: true,
    description: 'What lies behind it (E.O. 14058 section 2), where somebody said so.',
  })
  rootCause!: RootCause | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason in words, where somebody said them (R30).',
  })
  brief!: string | null;

  @Field(() => [String], { description: 'Statutes and regulations behind it (R30).' })
  citations!: string[];
}

@ObjectType({
  description: 'One potential way to a digital service (IDEA section 4(d)(5)).',
  simpleResolvers: true,
})
export class RationaleSolution {
  @Field(() => SolutionKind, {
    nullable: true,
    description: 'Its kind; null where the record leaves it open.',
  })
  kind!: SolutionKind | null;

  @Field(() => String, { nullable: true, description: 'What it would be, in words.' })
  text!: string | null;
}

/** Scalars as they are stored; reasons, versions and what only some readers see are resolved in `rationale.resolver.ts`. */
@ObjectType({
  description:
    'Why a service cannot be finished digitally, and what would change that (R22, IDEA section 4(d)). What stands is public; drafts and what was returned, withdrawn or superseded are read by the agency and by OMB.',
  implements: Node,
  simpleResolvers: true,
})
export class Rationale extends Node {
  @Field(() => RationaleSubject, {
    nullable: true,
    description: 'What it is about; null where the record does not say (IDEA section 4(d)).',
  })
  subject!: RationaleSubject | null;

  @Field(() => String, { description: 'Title of the record (IDEA section 4(d)(1)).' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the form or process is; null where the description of the service serves (IDEA section 4(d)(2)).',
  })
  description!: string | null;

  @Field(() => ReasonCode, {
    description: 'The first of its reasons, as one of a closed set (IDEA section 4(d)(4)).',
  })
  reason!: ReasonCode;

  @Field(() => String, { description: 'The first reason as the record words it.' })
  reasonLabel!: string;

  @Field(() => String, {
    description: 'The reasons explained (IDEA section 4(d)(4)); empty where the brief ones say it all.',
  })
  explanation!: string;

  @Field(() => String, {
    description:
      'What would make a digital service possible, all solutions in words (IDEA section 4(d)(5)); empty where none is named yet.',
  })
  potentialSolution!: string;

  @Field(() => [RationaleSolution], {
    description: 'Potential ways to a digital service, by kind (IDEA section 4(d)(5)).',
  })
  solutions!: RationaleSolution[];

  @Field(() => Boolean, {
    description: 'Whether it says that no solution was identified; OMB is shown these first (R22).',
  })
  noneIdentified!: boolean;

  @Field(() => Disposition, {
    description: 'Whether the agency says the service could be digital one day (R23).',
  })
  disposition!: Disposition;

  @Field(() => RationaleState, {
    description:
      'What the text alone would mean for a service that has to be explained: MISSING for one that was withdrawn or superseded (R26).',
  })
  state!: RationaleState;

  @Field(() => RationaleStatus, { description: 'Where the text stands (R26, R27).' })
  status!: RationaleStatus;

  @Field(() => Int, { description: 'Version of the record; rises with every change.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Day by which it is to be looked at again, as 2027-03-31; null where the record says none (R27).',
  })
  reviewDue!: string | null;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the agency submitted it; null where nobody did in this index.',
  })
  submittedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When OMB decided; null where it has not.' })
  decidedAt!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the text was written as an example and not published by the agency.',
  })
  illustrative!: boolean;

  @Field(() => String, { description: 'Where the record comes from.' })
  source!: string;
}
