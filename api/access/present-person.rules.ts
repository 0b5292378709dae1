import type { AccessRole } from '../../schema/vocabulary/access.ts';

interface Unit {
  readonly id: string;
  readonly name: string;
}

/** A role that was given here, for a unit or for none. */
export interface PresentedGrant {
  readonly role: AccessRole;
  readonly unit: Unit | null;
}

/** A person as the contract shows them to administrators: units are grants of the role of registrar. */
export function presentPerson<
  P extends {
    readonly id: string;
    readonly name: string;
    readonly grantedRoles: readonly AccessRole[];
    readonly units: readonly Unit[];
  },
>(person: P): P & { person: { id: string; name: string }; grants: PresentedGrant[] } {
  const { id, name, grantedRoles, units } = person;
  return {
    ...person,
    person: { id, name },
    grants: [
      ...units.map((unit) => ({ role: 'REGISTRAR' as const, unit })),
      ...grantedRoles.map((role) => ({ role, unit: null })),
    ],
  };
}
