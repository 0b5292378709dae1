import type { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';

/** A service as far as stored counts depend on it. */
export interface CountedService {
  readonly topUnitId: string;
  readonly status: ServiceStatus;
  readonly digitalGap: DigitalGap;
  readonly physicalGap: PhysicalGap;
  readonly rationaleState: RationaleState;
  /** Flags of its channels. */
  readonly flags: readonly string[];
  /** Lead unit. */
  readonly unitIds: readonly string[];
  readonly roleIds: readonly string[];
  readonly toolIds: readonly string[];
  readonly formIds: readonly string[];
}

/** What has to be counted anew after a write. */
export interface Recount {
  readonly combinations: readonly CountedService[];
  readonly roleIds: readonly string[];
  readonly toolIds: readonly string[];
  readonly formIds: readonly string[];
  readonly unitIds: readonly string[];
}

const tallied = ['topUnitId', 'status', 'digitalGap', 'physicalGap', 'rationaleState'] as const;

/**
 * Which stored counts a write may have changed: the tallies that the service left and came into, and the records that
 * a published service began or ceased to use. Nothing, where it only changed words.
 *
 * @param before null for a service that is new
 */
export function recountAfter(before: CountedService | null, after: CountedService): Recount {
  const same =
    before !== null &&
    tallied.every((name) => before[name] === after[name]) &&
    [...before.flags].sort().join() === [...after.flags].sort().join();
  const changed = (name: 'roleIds' | 'toolIds' | 'formIds' | 'unitIds'): string[] => {
    const one = before?.status === 'PUBLISHED' ? before[name] : [];
    const other = after.status === 'PUBLISHED' ? after[name] : [];
    return [...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))];
  };
  return {
    combinations: same ? [] : [...(before === null ? [] : [before]), after],
    roleIds: changed('roleIds'),
    toolIds: changed('toolIds'),
    formIds: changed('formIds'),
    unitIds: changed('unitIds'),
  };
}
