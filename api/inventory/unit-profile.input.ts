import { Field, ID, InputType } from 'type-graphql';
import { TopTaskAim } from '../../schema/vocabulary/unit-profile.ts';

@InputType({ description: 'One top task of a unit (R31).' })
export class TopTaskInput {
  @Field(() => String, { description: 'What the customer does, at most 200 characters.' })
  name!: string;

  @Field(() => TopTaskAim, { description: 'What the unit means to do with it.' })
  aim!: TopTaskAim;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the published service it is done in, led by the unit or a unit below it; nothing where none is meant.',
  })
  serviceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Remark, at most 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Person whom a unit names as answerable; work contact data only (R9, R95).' })
export class AccountableOfficialInput {
  @Field(() => String, { description: 'Name of the person, at most 120 characters.' })
  name!: string;

  @Field(() => String, { description: 'Title of the post, at most 160 characters.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Work mailbox or office, at most 200 characters; a private mailbox is refused.',
  })
  contact?: string | null;

  @Field(() => String, { nullable: true, description: 'Day since when, as YYYY-MM-DD, not in the future.' })
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is said, at most 300 characters.' })
  source?: string | null;
}

@InputType({
  description:
    'What a unit says of itself. A part that is left out stays as it is; null, or an empty list, takes it away.',
})
export class UnitProfileInput {
  @Field(() => [TopTaskInput], { nullable: true, description: 'All top tasks in their order, at most 50.' })
  topTasks?: TopTaskInput[] | null;

  @Field(() => AccountableOfficialInput, { nullable: true, description: 'Senior accountable official.' })
  seniorAccountableOfficial?: AccountableOfficialInput | null;

  @Field(() => AccountableOfficialInput, {
    nullable: true,
    description: 'Lead agency service delivery official.',
  })
  serviceDeliveryOfficial?: AccountableOfficialInput | null;

  @Field(() => AccountableOfficialInput, { nullable: true, description: 'Digital experience delivery lead.' })
  digitalExperienceLead?: AccountableOfficialInput | null;
}
