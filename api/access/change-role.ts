import { accessRoleTerms } from '../../schema/vocabulary/access.ts';
import type { AccessRole } from '../../schema/vocabulary/access.ts';
import type { Statement } from '../graph/cypher.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import { Problem } from '../problem.ts';
import type { Actor, RequestContext } from '../request.ts';
import { requireAdministrator, requireNotOwnRole } from './people.policy.ts';
import {
  holdUnit,
  personAccessById,
  releaseUnit,
  setGrantedRoles,
  unitNames,
} from './person-access.statements.ts';
import type { AssignedUnitRecord, PersonAccessRecord } from './person-access.statements.ts';
import { presentPerson } from './present-person.rules.ts';

/** A role to give or to take. */
export interface RoleOrder {
  readonly personId: string;
  readonly role: AccessRole;
  /** The unit, for a registrar; null for every other role. */
  readonly unitId: string | null;
  readonly requestKey: string | null;
}

/**
 * Gives somebody a role. Giving it again changes nothing.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, NOT_FOUND or INVALID_INPUT with the field
 */
export function grantRole(context: RequestContext, order: RoleOrder) {
  return changeRole(context, order, 'grant');
}

/**
 * Takes a role from somebody that was given here. What the provider claims is changed at the provider.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, NOT_FOUND or INVALID_INPUT with the field
 */
export function revokeRole(context: RequestContext, order: RoleOrder) {
  const actor = requireAdministrator(context);
  requireNotOwnRole(actor, order.personId, order.role);
  return changeRole(context, order, 'revoke');
}

type Way = 'grant' | 'revoke';

async function changeRole(context: RequestContext, order: RoleOrder, way: Way) {
  const actor = requireAdministrator(context);
  requireFittingUnit(order);
  const { personId, role, unitId, requestKey } = order;
  const { repeated } = await writeThrough(context.graph, {
    name: `access.${way}Role`,
    actor,
    now: context.now,
    requestKey,
    fingerprint: fingerprintOf({ personId, role, unitId }),
    locks: [personId],
    work: async (tx) => {
      const before = await requirePerson(tx, personId);
      const unit = unitId === null ? null : await requireUnit(tx, unitId);
      if (holds(before, role, unitId) === (way === 'grant')) return { answer: personId, changes: [] };
      await tx.run(statementOf(way, before, order, actor, context.now));
      const after = await requirePerson(tx, personId);
      return {
        answer: personId,
        changes: [
          {
            action: 'ROLES_CHANGED' as const,
            recordId: personId,
            recordKind: 'Person' as const,
            version: after.version,
            comment: null,
            summary: summaryOf(way, role, unit, after.name),
            before: factsOf(before),
            after: factsOf(after),
          },
        ],
      };
    },
  });
  const person = await context.graph.readOne(personAccessById(personId));
  if (person === null) throw notFound('personId', personId, 'person');
  return { person: presentPerson(person), repeated };
}

function statementOf(
  way: Way,
  { grantedRoles }: PersonAccessRecord,
  { personId, role, unitId }: RoleOrder,
  actor: Actor,
  now: Date,
): Statement<number> {
  if (unitId !== null) {
    return way === 'grant'
      ? holdUnit(personId, unitId, actor.id, now.toISOString())
      : releaseUnit(personId, unitId);
  }
  const others = grantedRoles.filter((one) => one !== role);
  return setGrantedRoles(personId, way === 'grant' ? [...others, role] : others);
}

function holds(
  { grantedRoles, units }: PersonAccessRecord,
  role: AccessRole,
  unitId: string | null,
): boolean {
  return unitId === null ? grantedRoles.includes(role) : units.some(({ id }) => id === unitId);
}

function factsOf({ grantedRoles, units }: PersonAccessRecord) {
  return { grantedRoles: [...grantedRoles], unitIds: units.map(({ id }) => id) };
}

function summaryOf(way: Way, role: AccessRole, unit: AssignedUnitRecord | null, name: string): string {
  const what = `the role "${accessRoleTerms[role].label}"${unit === null ? '' : ` for ${unit.name}`}`;
  return way === 'grant'
    ? `${name} was given ${what}.`
    : `${what} was taken from ${name}.`.replace(/^t/, 'T');
}

function requireFittingUnit({ role, unitId }: RoleOrder): void {
  if (role === 'REGISTRAR' && unitId === null) {
    throw new Problem('INVALID_INPUT', 'The role of registrar is given for a unit.', {
      field: 'unitId',
      cure: 'Name the unit; every unit below it is included.',
    });
  }
  if (role !== 'REGISTRAR' && unitId !== null) {
    throw new Problem('INVALID_INPUT', 'This role is not given for a unit.', {
      field: 'unitId',
      given: unitId,
      cure: 'Leave the unit out.',
    });
  }
}

async function requirePerson(tx: GraphTransaction, id: string): Promise<PersonAccessRecord> {
  const [person] = await tx.run(personAccessById(id));
  if (person === undefined) throw notFound('personId', id, 'person');
  return person;
}

async function requireUnit(tx: GraphTransaction, id: string): Promise<AssignedUnitRecord> {
  const [unit] = await tx.run(unitNames([id]));
  if (unit === undefined) throw notFound('unitId', id, 'unit');
  return unit;
}

function notFound(field: string, given: string, what: string): Problem {
  return new Problem('NOT_FOUND', `There is no ${what} under this id.`, {
    field,
    given,
    cure: `Use the id of a ${what} that is there.`,
  });
}
