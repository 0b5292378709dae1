import type { RequestContext } from '../request.ts';
import { loadById } from './by-id.loader.ts';
import { emptyProfile, unitProfileId } from './unit-profile.rules.ts';
import type { UnitProfileFacts } from './unit-profile.rules.ts';
import { profilesOf } from './unit-profile.statements.ts';

/** What a unit says of itself, as it is read. */
export interface UnitProfileRecord extends UnitProfileFacts {
  /** Id under which its history is found. */
  readonly id: string;
  readonly unitId: string;
  /** 0 where the unit has said nothing. */
  readonly version: number;
  readonly updatedAt: string | null;
}

/** What a unit says of itself, together with that of all units of the level; empty where it has said nothing. */
export async function loadUnitProfile(context: RequestContext, unitId: string): Promise<UnitProfileRecord> {
  const found = await loadById(context, 'inventory.unitProfiles', profilesOf, unitId);
  const { version, updatedAt, facts } = found ?? { version: 0, updatedAt: null, facts: emptyProfile };
  return { id: unitProfileId(unitId), unitId, version, updatedAt, ...facts };
}
