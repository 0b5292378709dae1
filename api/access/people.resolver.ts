import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { AccessRole } from '../../schema/vocabulary/access.ts';
import { PageArgs } from '../inventory/connection.type.ts';
import type { RequestContext } from '../request.ts';
import './access.enums.ts';
import { grantRole, revokeRole } from './change-role.ts';
import { listPeople } from './list-people.ts';
import { PersonAccessConnection, RoleChange } from './person.type.ts';

const KEY =
  'Key of this request: sent again with the same key, it changes nothing and gets its first answer.';
const UNIT = 'Id of the unit, for the role of registrar; to be left out for every other role.';

/** The door to who may do what; for administrators alone. */
@Resolver()
export class PeopleResolver {
  @Query(() => PersonAccessConnection, {
    description: 'Everybody who has signed in, by name, in pages. For administrators (R97).',
  })
  people(@Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext) {
    return listPeople(context, page);
  }

  @Mutation(() => RoleChange, {
    description: 'Gives somebody a role; who gave it and when is recorded. For administrators (R97, R100).',
  })
  grantRole(
    @Arg('personId', () => ID, { description: 'Id of the person.' }) personId: string,
    @Arg('role', () => AccessRole, { description: 'The role to give.' }) role: AccessRole,
    @Arg('unitId', () => ID, { nullable: true, description: UNIT }) unitId: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ) {
    return grantRole(context, { personId, role, unitId: unitId ?? null, requestKey: requestKey ?? null });
  }

  @Mutation(() => RoleChange, {
    description:
      'Takes a role from somebody that was given here; who took it and when is recorded. For administrators (R97, R100).',
  })
  revokeRole(
    @Arg('personId', () => ID, { description: 'Id of the person.' }) personId: string,
    @Arg('role', () => AccessRole, { description: 'The role to take.' }) role: AccessRole,
    @Arg('unitId', () => ID, { nullable: true, description: UNIT }) unitId: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ) {
    return revokeRole(context, { personId, role, unitId: unitId ?? null, requestKey: requestKey ?? null });
  }
}
