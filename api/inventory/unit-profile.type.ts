import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TopTaskAim } from '../../schema/vocabulary/unit-profile.ts';
import { DateTime } from './date-time.scalar.ts';
import { FieldDifference } from './field-difference.type.ts';
import { FieldProblem } from './field-problem.type.ts';

/** Its service is resolved in `unit-profile.resolver.ts`. */
@ObjectType({
  description:
    'What customers of a unit do, and it means to create or optimize as self-service (R31, M-23-22 IV.A.5).',
  simpleResolvers: true,
})
export class TopTask {
  @Field(() => String, { description: 'What the customer does.' })
  name!: string;

  @Field(() => TopTaskAim, { description: 'What the unit means to do with it.' })
  aim!: TopTaskAim;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the service that the task is done in, as it was recorded; null where none was said.',
  })
  serviceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Remark of the unit, where there is one.' })
  note!: string | null;
}

@ObjectType({
  description: 'Person whom a unit names as answerable, with work contact data only (R9, R95).',
  simpleResolvers: true,
})
export class AccountableOfficial {
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { description: 'Title of the post.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Work mailbox or office; null where not recorded.' })
  contact!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Day since when, as YYYY-MM-DD; null where not recorded.',
  })
  since!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is said; null where not recorded.' })
  source!: string | null;
}

/** Its count and whether the reader may change it are resolved in `unit-profile.resolver.ts`. */
@ObjectType({
  description:
    'What a unit says of itself: its top tasks (R31) and who answers for it (R9). Written by its registrars, public at once, reviewed by nobody.',
  simpleResolvers: true,
})
export class UnitProfile {
  @Field(() => ID, { description: 'Id under which its history is found.' })
  id!: string;

  @Field(() => Int, { description: 'How often it was written; 0 where the unit has said nothing.' })
  version!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last written; null where it never was.',
  })
  updatedAt!: string | null;

  @Field(() => [TopTask], {
    description: 'Top tasks in the order of the unit; empty where it has listed none.',
  })
  topTasks!: TopTask[];

  @Field(() => AccountableOfficial, {
    nullable: true,
    description: 'Senior accountable official; null where not recorded (A-11 280.13).',
  })
  seniorAccountableOfficial!: AccountableOfficial | null;

  @Field(() => AccountableOfficial, {
    nullable: true,
    description: 'Lead agency service delivery official; null where not recorded (P.L. 118-231).',
  })
  serviceDeliveryOfficial!: AccountableOfficial | null;

  @Field(() => AccountableOfficial, {
    nullable: true,
    description: 'Digital experience delivery lead; null where not recorded (M-23-22 IV.A.1).',
  })
  digitalExperienceLead!: AccountableOfficial | null;
}

@ObjectType({
  description:
    'What a person is told who saved over a version that is no longer the newest. Nothing was written.',
  simpleResolvers: true,
})
export class UnitProfileConflict {
  @Field(() => Int, { description: 'Version now.' })
  currentVersion!: number;

  @Field(() => Int, { description: 'Version that was sent.' })
  yourVersion!: number;

  @Field(() => String, { description: 'Who changed it last.' })
  changedBy!: string;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  changedAt!: string;

  @Field(() => [FieldDifference], {
    description: 'Parts in which what was sent (after) differs from what stands now (before).',
  })
  differences!: FieldDifference[];
}

@ObjectType({
  description:
    'What came of a change of what a unit says of itself. Where there are problems or a conflict, nothing was written and the unit is null.',
  simpleResolvers: true,
})
export class UnitProfileChange {
  @Field(() => [FieldProblem], { description: 'Everything that blocks saving, all at once.' })
  problems!: FieldProblem[];

  @Field(() => [FieldProblem], { description: 'What could be better; it blocks nothing.' })
  warnings!: FieldProblem[];

  @Field(() => Boolean, {
    description: 'Whether this request was answered before under its key; nothing was written now (R100).',
  })
  repeated!: boolean;
}
