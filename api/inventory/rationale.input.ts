import { Field, InputType } from 'type-graphql';
import { RationaleSubject } from '../../schema/vocabulary/rationale-review.ts';
import { Disposition, ReasonCode, RootCause, SolutionKind } from '../../schema/vocabulary/rationale.ts';
import type { GivenRationale } from './rationale-text.rules.ts';

@InputType({ description: 'One reason why a service cannot be finished digitally (R21, R22, R30).' })
export class ReasonInput {
  @Field(() => ReasonCode, { description: 'The reason that comes closest.' })
  code!: ReasonCode;

  @Field(() => RootCause, { nullable: true, description: 'What lies behind it (E.O. 14058 section 2).' })
  rootCause?: RootCause | null;

  @Field(() => String, { nullable: true, description: 'The reason in words, at most 250 characters (R30).' })
  brief?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Statutes and regulations behind it, such as 20 CFR 422.107; at most 10 (R30).',
  })
  citations?: string[] | null;
}

@InputType({ description: 'One potential way to a digital service (IDEA section 4(d)(5), R21, R22).' })
export class SolutionInput {
  @Field(() => SolutionKind, { description: 'Its kind, as the Act names them.' })
  kind!: SolutionKind;

  @Field(() => String, {
    nullable: true,
    description: 'What it would be, in words; for NONE_IDENTIFIED, where one was looked for.',
  })
  text?: string | null;
}

@InputType({
  description:
    'The text of a rationale. A field that is absent stays as it is, null empties it, a list replaces the whole list. At least one reason; everything else may follow until it is submitted.',
})
export class RationaleInput implements GivenRationale {
  @Field(() => RationaleSubject, {
    nullable: true,
    description: 'What it is about; the service itself where nothing is said.',
  })
  subject?: RationaleSubject | null;

  @Field(() => String, {
    nullable: true,
    description: 'Title (IDEA section 4(d)(1)); made of service and first reason where nothing is said.',
  })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the form or process is (IDEA section 4(d)(2)); for the service itself its own description serves.',
  })
  description?: string | null;

  @Field(() => Disposition, {
    nullable: true,
    description: 'Whether it could be digital one day; needed to submit (R23).',
  })
  disposition?: Disposition | null;

  @Field(() => [ReasonInput], {
    nullable: true,
    description: 'Reasons, the main one first (IDEA section 4(d)(4)); at most 20.',
  })
  reasons?: ReasonInput[] | null;

  @Field(() => [SolutionInput], {
    nullable: true,
    description: 'Potential ways to a digital service (IDEA section 4(d)(5)); at most 20.',
  })
  solutions?: SolutionInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reasons at length, at most 10,000 characters (R30).',
  })
  explanation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Office or work mailbox that answers for it, never a private contact (R9).',
  })
  owner?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Day by which it is looked at again, such as 2027-03-31; a year from submission where nothing is said (R27).',
  })
  reviewDue?: string | null;
}
