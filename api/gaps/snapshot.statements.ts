import { SnapshotKind } from '../../schema/vocabulary/gap-snapshot.ts';
import { DigitalGap, PhysicalGap, provenDigitalGaps, RationaleState } from '../../schema/vocabulary/gap.ts';
import { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher, int, listScalars } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import { agencyFigures, tallyFigures, tallyFlags } from '../graph/stored-counts.statements.ts';
import type { Row } from '../graph/rows.ts';
import type { GapFigures } from './gap-summary.rules.ts';
import type { SnapshotGroup } from './snapshot.rules.ts';

/** What is stored of a count of a month beside its figures. */
export interface SnapshotHead {
  readonly id: string;
  readonly month: string;
  readonly kind: SnapshotKind;
  /** ISO date and time. */
  readonly takenAt: string;
  readonly edition: PolicyEdition;
  readonly ruleVersion: number;
}

/** A count of a month with its figures as they are stored: the list of `agencyFigures`, empty for an agency not counted then. */
export interface StoredSnapshot extends SnapshotHead {
  readonly figures: readonly number[];
}

/** The figures of one agency in a count, in the order of `agencyFigures`. */
export interface StoredAgency {
  readonly unitId: string;
  readonly figures: GapFigures;
}

const nothing = (): null => null;
const inOrder = (figures: GapFigures) => agencyFigures.map((name) => int(figures[name]));

/** What a group counts of the channels with each flag. */
const flagged = [
  ['NEEDED', 'channelsNeeded'],
  ['GIVEN', 'channelsGiven'],
  ['NOT_NEEDED', 'channelsNotNeeded'],
  ['UNKNOWN', 'channelsUnknown'],
] as const;

/** The first count of the series; no row before there is one. */
export function firstSnapshot(): Statement<string> {
  return {
    name: 'gaps.firstSnapshot',
    text: cypher`MATCH (g:GapSnapshot) WHERE g.id > '' RETURN g.id AS id ORDER BY g.id LIMIT 1`,
    params: {},
    decode: (row) => row.string('id'),
  };
}

/** Whether a month has been counted. Takes no lock. */
export function isCounted(id: string): Statement<boolean> {
  return {
    name: 'gaps.isCounted',
    text: cypher`MATCH (g:GapSnapshot {id: $id}) RETURN true AS counted`,
    params: { id },
    decode: (row) => row.boolean('counted'),
  };
}

/**
 * Begins the count of a month; no row where another copy has. The unique id is the lock: of two copies the second waits
 * here until the first is done.
 * @param mark says which of them made it
 */
export function beginSnapshot(head: SnapshotHead, mark: string): Statement<boolean> {
  const { id, ruleVersion, ...others } = head;
  return {
    name: 'gaps.beginSnapshot',
    text: cypher`MERGE (g:GapSnapshot {id: $id}) ON CREATE SET g:Record, g += $head, g.mark = $mark
      WITH g WHERE g.mark = $mark RETURN true AS begun`,
    params: { id, head: { ...others, ruleVersion: int(ruleVersion) }, mark },
    decode: (row) => row.boolean('begun'),
  };
}

/**
 * Reads every published service once, grouped by agency and verdicts. Figures and the list of gaps come from this one
 * reading, so that they agree while people go on writing.
 */
export function snapshotGroups(visible: readonly ServiceStatus[]): Statement<SnapshotGroup> {
  return {
    name: 'gaps.snapshotGroups',
    text: cypher`MATCH (s:Service) WHERE s.status IN $visible
      WITH s, s.topUnitId AS unit, s.digitalGap AS gap, s.rationaleState AS state, s.physicalGap AS other, ${tallyFlags}
      RETURN unit, gap, state, other, ${tallyFigures} AS figures, collect(CASE WHEN gap IN $proven THEN s.id END) AS ids`,
    params: { visible, proven: provenDigitalGaps },
    decode: (row) => {
      const figures = row.row('figures');
      return {
        unitId: row.string('unit'),
        digitalGap: row.word('gap', DigitalGap),
        rationaleState: row.word('state', RationaleState),
        physicalGap: row.word('other', PhysicalGap),
        count: figures.number('services'),
        flags: flagged.map(([flag, name]) => ({ flag, count: figures.number(name) })),
        gaps: row.strings('ids'),
      };
    },
  };
}

/** Stores the figures of a count: in total, and for each agency under the key of count and agency. */
export function storeFigures(
  id: string,
  total: GapFigures,
  agencies: readonly StoredAgency[],
): Statement<unknown> {
  return {
    name: 'gaps.storeFigures',
    text: cypher`MATCH (g:GapSnapshot {id: $id}) SET g.figures = $total
      WITH g UNWIND $agencies AS agency
      CREATE (a:AgencySnapshot {key: $id + '|' + agency.unitId, topUnitId: agency.unitId, figures: agency.figures})`,
    params: {
      id,
      total: inOrder(total),
      agencies: agencies.map(({ unitId, figures }) => ({ unitId, figures: inOrder(figures) })),
    },
    decode: nothing,
  };
}

/** Keeps which services were a proven gap. */
export function storeGaps(id: string, serviceIds: readonly string[]): Statement<unknown> {
  return {
    name: 'gaps.storeGaps',
    text: cypher`MATCH (g:GapSnapshot {id: $id}) UNWIND $serviceIds AS serviceId
      MATCH (s:Service {id: serviceId}) CREATE (s)-[:GAP_AT]->(g)`,
    params: { id, serviceIds },
    decode: nothing,
  };
}

const head = ['id', 'month', 'kind', 'takenAt', 'edition', 'ruleVersion'] as const;

/** Counts by their ids, of everything or of one agency; a month that was not counted has no row. */
export function snapshotsOf(ids: readonly string[], unitId: string | null): Statement<StoredSnapshot> {
  const ofUnit = cypher`OPTIONAL MATCH (a:AgencySnapshot {key: id + '|' + $unitId}) WITH g, coalesce(a.figures, []) AS figures`;
  return {
    name: 'gaps.snapshots',
    text: cypher`UNWIND $ids AS id MATCH (g:GapSnapshot {id: id})
      ${unitId === null ? cypher`WITH g, g.figures AS figures` : ofUnit}
      RETURN [${listScalars(cypher`g`, head)}] AS head, figures`,
    params: { ids, ...(unitId === null ? {} : { unitId }) },
    decode: (row) => ({ ...decodeHead(row.listed('head', head)), figures: row.numbers('figures') }),
  };
}

function decodeHead(row: Row): SnapshotHead {
  return {
    id: row.string('id'),
    month: row.string('month'),
    kind: row.word('kind', SnapshotKind),
    takenAt: row.string('takenAt'),
    edition: row.word('edition', PolicyEdition),
    ruleVersion: row.number('ruleVersion'),
  };
}

/** What became of the gaps of a count; each service of it is in exactly one of these. */
export interface GapsThen {
  readonly closed: number;
  readonly stillOpen: number;
  /** Listed, and not known any more whether it is a gap. */
  readonly notKnown: number;
  /** Not listed any more. */
  readonly notListed: number;
}

/** What became of the gaps of a count. @param unitId agency that leads them today; null for all */
export function gapsSince(
  id: string,
  visible: readonly ServiceStatus[],
  unitId: string | null,
): Statement<GapsThen> {
  return {
    name: 'gaps.gapsSince',
    text: cypher`MATCH (:GapSnapshot {id: $id})<-[:GAP_AT]-(s:Service) ${unitId === null ? cypher`` : cypher`WHERE s.topUnitId = $unitId`}
      WITH s.status IN $visible AS listed, s.digitalGap AS gap
      RETURN count(CASE WHEN listed AND gap = 'CLOSED' THEN 1 END) AS closed,
        count(CASE WHEN listed AND gap IN $proven THEN 1 END) AS stillOpen,
        count(CASE WHEN listed AND gap IN ['UNKNOWN', 'NO_CHANNEL'] THEN 1 END) AS notKnown,
        count(CASE WHEN NOT listed THEN 1 END) AS notListed`,
    params: { id, visible, proven: provenDigitalGaps, ...(unitId === null ? {} : { unitId }) },
    decode: (row) => ({
      closed: row.number('closed'),
      stillOpen: row.number('stillOpen'),
      notKnown: row.number('notKnown'),
      notListed: row.number('notListed'),
    }),
  };
}

/** Where a unit stands in the tree; no row where there is none. 0 is an agency at the top. */
export function depthOf(unitId: string): Statement<number> {
  return {
    name: 'gaps.depthOf',
    text: cypher`MATCH (u:Unit {id: $unitId}) RETURN u.depth AS depth`,
    params: { unitId },
    decode: (row) => row.number('depth'),
  };
}
