import { Field, ID, ObjectType } from 'type-graphql';
import { AccessRole } from '../../schema/vocabulary/access.ts';
import { connectionOf } from '../inventory/connection.type.ts';
import { DateTime } from '../inventory/date-time.scalar.ts';
import './access.enums.ts';

@ObjectType({ description: 'Somebody who has signed in (R97).', simpleResolvers: true })
export class Person {
  @Field(() => ID, { description: 'Stable id of the person.' })
  id!: string;

  @Field(() => String, { description: 'Name, as the identity provider gives it.' })
  name!: string;
}

@ObjectType({
  description: 'A unit that somebody registers services for, with every unit below it (R97).',
  simpleResolvers: true,
})
export class AssignedUnit {
  @Field(() => ID, { description: 'Id of the unit.' })
  id!: string;

  @Field(() => String, { description: 'Full name of the unit.' })
  name!: string;
}

@ObjectType({ description: 'A role that an administrator gave (R97).', simpleResolvers: true })
export class RoleGrant {
  @Field(() => AccessRole, { description: 'What the person may do.' })
  role!: AccessRole;

  @Field(() => AssignedUnit, {
    nullable: true,
    description: 'The unit it is given for; null for roles that are not given for a unit.',
  })
  unit!: AssignedUnit | null;
}

@ObjectType({
  description: 'A person as administrators see them: what the provider claims and what was given here (R97).',
  simpleResolvers: true,
})
export class PersonAccess {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => Person, { description: 'The person.' })
  person!: Person;

  @Field(() => String, { nullable: true, description: 'Work address, where the provider gives it (R95).' })
  email!: string | null;

  @Field(() => String, { description: 'The identity provider that knows the person.' })
  issuer!: string;

  @Field(() => [AccessRole], {
    description:
      'Roles by the claims of the provider, as of the last sign-in. They are changed at the provider.',
  })
  providerRoles!: AccessRole[];

  @Field(() => [RoleGrant], { description: 'Roles that administrators gave here.' })
  grants!: RoleGrant[];

  @Field(() => DateTime, { description: 'When the person signed in last.' })
  lastSeenAt!: string;
}

@ObjectType({ description: 'A page of people.', simpleResolvers: true })
export class PersonAccessConnection extends connectionOf('PersonAccess', 'people', () => PersonAccess) {}

@ObjectType({ description: 'What came of giving or taking a role (R97, R100).', simpleResolvers: true })
export class RoleChange {
  @Field(() => PersonAccess, { description: 'The person as they are now.' })
  person!: PersonAccess;

  @Field(() => Boolean, {
    description: 'Whether this request key was answered before; then nothing was changed now.',
  })
  repeated!: boolean;
}
