import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { DeadlineState, InventoryDeadlineKind } from '../../schema/vocabulary/inventory-deadline.ts';
import { asked } from '../inventory/connection.type.ts';
import { DateTime } from '../inventory/date-time.scalar.ts';
import './gap.enums.ts';

@ObjectType({
  description: 'A day by which agencies owe an inventory of their services (R11, M-23-22 IV.A.6).',
  simpleResolvers: true,
})
export class InventoryDeadline {
  @Field(() => InventoryDeadlineKind, { description: 'Which inventory is owed.' })
  kind!: InventoryDeadlineKind;

  @Field(() => DeadlineState, {
    description: 'Where the deadline stands today; never overdue while not triggered.',
  })
  state!: DeadlineState;

  @Field(() => String, {
    nullable: true,
    description: 'The day, such as 2027-05-30; absent while the time does not run.',
  })
  dueOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole days from today to the day, below 0 once it is over; absent while the time does not run.',
  })
  daysLeft!: number | null;
}

@ObjectType({
  description:
    'How far the inventory of an agency has come; each number holds those after it, archived services are left out (R10, R11).',
  simpleResolvers: true,
})
export class InventoryCoverage {
  @Field(() => ID, { description: 'Id of the agency at the top of the tree.' })
  unitId!: string;

  @Field(() => String, { description: 'Name of the agency.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Abbreviation of the agency.' })
  abbreviation!: string | null;

  @Field(() => Int, {
    description: 'Services recorded, drafts among them; for a registrar those of the own units alone (R97).',
  })
  services!: number;

  @Field(() => Int, { description: 'Of those: submitted to OMB, or further (R10).' })
  submitted!: number;

  @Field(() => Int, { description: 'Of those: approved by OMB, or further (R10).' })
  approved!: number;

  @Field(() => Int, { description: 'Of those: publicly online (R10).' })
  published!: number;
}

@ObjectType({
  description:
    'The two deadlines of the inventory, counted from the release of the index (R11, M-23-22 IV.A.6).',
})
export class InventoryDeadlines {
  @Field(() => DateTime, { description: 'The moment the answer is true for.' })
  asOf!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'Day on which OMB released the index, as configured, such as 2026-12-01; absent where it is not.',
  })
  releaseDate!: string | null;

  @Field(() => [InventoryDeadline], { description: 'The preliminary inventory, then the final one.' })
  deadlines!: InventoryDeadline[];

  @Extensions(asked)
  @Field(() => [InventoryCoverage], {
    description:
      'How far inventories have come, by name of the agency: all for OMB, life-experience leads and administrators, the own units for a registrar, none for others (R97).',
  })
  agencies!: InventoryCoverage[];
}
