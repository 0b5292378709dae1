import type { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import { addUpAgencies, tallyFigures, tallyFlags, userCounts } from '../graph/stored-counts.statements.ts';

export { recountAll } from '../graph/stored-counts.statements.ts';

/** What the services of one tally share. A write names the combination a service left and the one it came into. */
export interface TallyCombination {
  /** Agency at the top of the tree that the leading unit belongs to. */
  readonly topUnitId: string;
  readonly status: ServiceStatus;
  readonly digitalGap: DigitalGap;
  readonly physicalGap: PhysicalGap;
  readonly rationaleState: RationaleState;
}

/** Records whose number of services a write may have changed, before and after it. */
export interface CountedRecords {
  readonly roleIds?: readonly string[];
  readonly toolIds?: readonly string[];
  readonly formIds?: readonly string[];
  /** Units that led or lead; the units above them are counted with them. */
  readonly unitIds?: readonly string[];
}

const nothing = (): null => null;

/** The key of a tally: one node for each combination that services have or had. */
export function tallyKeyOf(one: TallyCombination): string {
  return [one.topUnitId, one.status, one.digitalGap, one.physicalGap, one.rationaleState].join('|');
}

/**
 * Counts the tallies of these combinations anew. Run it last in the transaction that changed the services: each tally
 * is locked before its services are counted, always in the order of the keys, so that of two writes the second counts
 * what the first left, and none waits for the other in a circle. Behind them the agencies are added up anew in the same
 * way. Counts cannot drift, because nothing is raised or lowered.
 */
export function lockAndRecountTallies({
  combinations,
}: {
  readonly combinations: readonly TallyCombination[];
}): Statement<unknown> {
  const byKey = new Map(combinations.map((one) => [tallyKeyOf(one), one]));
  const rows = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => ({ key, ...one }));
  return {
    name: 'inventory.recountTallies',
    text: cypher`UNWIND $rows AS row
      MERGE (t:Tally {key: row.key}) SET t.recounting = true
      WITH t, row CALL (row) {
        MATCH (s:Service) WHERE s.topUnitId = row.topUnitId AND s.status = row.status AND s.digitalGap = row.digitalGap
          AND s.physicalGap = row.physicalGap AND s.rationaleState = row.rationaleState
        WITH s, ${tallyFlags} RETURN ${tallyFigures} AS figures
      }
      SET t += row, t += figures REMOVE t.recounting
      WITH row.topUnitId AS unit, row.status AS status ${addUpAgencies}`,
    params: { rows },
    decode: nothing,
  };
}

const counted = {
  roleIds: cypher`MATCH (n:Role {id: id})`,
  toolIds: cypher`MATCH (n:Tool {id: id})`,
  formIds: cypher`MATCH (n:Form {id: id})`,
  unitIds: cypher`MATCH (:Unit {id: id})-[:PART_OF*0..8]->(n:Unit)`,
} as const;

const countsOf: Record<keyof CountedRecords, CypherText> = {
  roleIds: userCounts.Role,
  toolIds: userCounts.Tool,
  formIds: userCounts.Form,
  unitIds: userCounts.Unit,
};

/**
 * Counts anew how many services use these records, one statement for each kind that is named, to be run in order and
 * last in the transaction that changed the services. As with tallies, a record is locked before it is counted.
 */
export function recountUsers(records: CountedRecords): readonly Statement<unknown>[] {
  return (['roleIds', 'toolIds', 'formIds', 'unitIds'] as const).flatMap((kind) => {
    const ids = [...new Set(records[kind] ?? [])].sort();
    if (ids.length === 0) return [];
    return {
      name: `inventory.recountUsers.${kind}`,
      text: cypher`UNWIND $ids AS id ${counted[kind]} WITH DISTINCT n ORDER BY n.id
        SET n.recounting = true WITH n SET ${countsOf[kind]} REMOVE n.recounting`,
      params: { ids },
      decode: nothing,
    };
  });
}
