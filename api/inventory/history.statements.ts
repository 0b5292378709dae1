import { ChangeAction } from '../../schema/vocabulary/change.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { ChangedFacts, Facts } from './change-diff.rules.ts';

/**
 * One change as it is stored. Its sort key is `<record>|<version>|<place>|<id>`: the history of a record is one
 * stretch of the index of that key, by version.
 */
export interface ChangeRow extends ChangedFacts {
  readonly key: string;
  readonly id: string;
  readonly at: string;
  readonly actorName: string;
  readonly action: ChangeAction;
  readonly summary: string;
  readonly comment: string | null;
  readonly version: number;
  readonly recordKind: string;
}

const changeScalars = cypher`.id, .at, .actorName, .action, .summary, .comment, .version, .recordKind, .before, .after`;

function decodeChange(row: Row): ChangeRow {
  const node = row.row('node');
  return {
    key: row.string('key'),
    id: node.string('id'),
    at: node.string('at'),
    actorName: node.string('actorName'),
    action: node.word('action', ChangeAction),
    summary: node.string('summary'),
    comment: node.optionalString('comment'),
    version: node.number('version'),
    recordKind: node.string('recordKind'),
    before: factsIn(node.optionalString('before')),
    after: factsIn(node.optionalString('after')),
  };
}

function factsIn(json: string | null): Facts | null {
  return json === null ? null : (JSON.parse(json) as Facts);
}

/** A part of one record's history. Bounds are exclusive keys; what all keys of the record start with bounds it anyhow. */
export interface HistoryStretch {
  readonly recordId: string;
  readonly actions: readonly ChangeAction[];
  /** Newest first where true. */
  readonly descending: boolean;
  /** Key next to the stretch, or null at either end. */
  readonly key: string | null;
  readonly limit: number;
}

/** A text behind every key of a record: `}` comes after the `|` that follows its id. */
const bounds = (recordId: string): { low: string; high: string } => ({
  low: `${recordId}|`,
  high: `${recordId}}`,
});

/** Changes of one record, in order, as far as they are of the actions that the reader may see. */
export function historyPage(stretch: HistoryStretch): Statement<ChangeRow> {
  const { low, high } = bounds(stretch.recordId);
  const order = stretch.descending ? cypher`DESC` : cypher``;
  return {
    name: 'inventory.historyPage',
    text: cypher`MATCH (c:Change) WHERE c.historyKey > $low AND c.historyKey < $high AND c.action IN $actions
      WITH c ORDER BY c.historyKey ${order} LIMIT $limit
      RETURN c.historyKey AS key, c { ${changeScalars} } AS node`,
    params: {
      low: stretch.descending ? low : (stretch.key ?? low),
      high: stretch.descending ? (stretch.key ?? high) : high,
      actions: stretch.actions,
      limit: int(stretch.limit),
    },
    decode: decodeChange,
  };
}

/** How many changes of one record the reader may see. */
export function historyTotal(recordId: string, actions: readonly ChangeAction[]): Statement<number> {
  return {
    name: 'inventory.historyTotal',
    text: cypher`MATCH (c:Change) WHERE c.historyKey > $low AND c.historyKey < $high AND c.action IN $actions
      RETURN count(c) AS total`,
    params: { ...bounds(recordId), actions },
    decode: (row) => row.number('total'),
  };
}

/** What decides who may read the history of a record, and how it began. */
export interface RecordOfHistory {
  readonly id: string;
  readonly labels: readonly string[];
  /** Status of the service, or of the service that a rationale explains; null for every other record. */
  readonly serviceStatus: string | null;
  /** Lead unit of that service; of a request about a journey the unit that is asked. */
  readonly unitId: string | null;
  /** Status of a rationale's text, or of a journey. */
  readonly textStatus: string | null;
  /** Key of the newest change that moved facts, or null. */
  readonly newestFacts: string | null;
  /** The load of the seed, where the record came with it. */
  readonly seedLoad: { readonly id: string; readonly at: string; readonly actor: string } | null;
}

/**
 * The record behind a history. A record of which no creation is recorded came with the seed, unless it says that it
 * was made at another time.
 *
 * @param moving actions that move facts
 */
export function recordOfHistory(id: string, moving: readonly ChangeAction[]): Statement<RecordOfHistory> {
  return {
    name: 'inventory.recordOfHistory',
    text: cypher`MATCH (n:Record {id: $id})
      OPTIONAL MATCH (n)-[:EXPLAINS]->(explained:Service)
      WITH n, CASE WHEN n:Service THEN n ELSE explained END AS s
      RETURN n.id AS id, labels(n) AS labels, s.status AS serviceStatus, CASE WHEN n:JourneyRequest THEN n.unitId ELSE s.unitId END AS unitId,
        CASE WHEN n:Rationale OR n:Journey THEN n.status END AS textStatus,
        head(COLLECT { MATCH (c:Change) WHERE c.historyKey > $low AND c.historyKey < $high AND c.action IN $moving
          RETURN c.historyKey ORDER BY c.historyKey DESC LIMIT 1 }) AS newestFacts,
        CASE WHEN head(COLLECT { MATCH (c:Change) WHERE c.historyKey > $low AND c.historyKey < $high
          RETURN c.action ORDER BY c.historyKey LIMIT 1 }) = 'CREATED' THEN null
          ELSE head(COLLECT { MATCH (:GraphSchema {id: 'graph-schema'})<-[:CHANGED]-(load:Change {action: 'SEED_LOADED'})
            WHERE coalesce(n.createdAt, load.at) = load.at RETURN load { .id, .at, .actor } ORDER BY load.at LIMIT 1 }) END AS seedLoad`,
    params: { id, moving, ...bounds(id) },
    decode: (row) => {
      const load = row.optionalRow('seedLoad');
      return {
        id: row.string('id'),
        labels: row.strings('labels'),
        serviceStatus: row.optionalString('serviceStatus'),
        unitId: row.optionalString('unitId'),
        textStatus: row.optionalString('textStatus'),
        newestFacts: row.optionalString('newestFacts'),
        seedLoad:
          load === null
            ? null
            : { id: load.string('id'), at: load.string('at'), actor: load.string('actor') },
      };
    },
  };
}

/** Names of the records whose ids stand among changed values. */
export function namesOfRecords(ids: readonly string[]): Statement<{ id: string; value: string }> {
  return {
    name: 'inventory.namesOfRecords',
    text: cypher`UNWIND $ids AS id MATCH (n:Record {id: id}) WHERE n:Unit OR n:Role OR n:Tool OR n:Form
      RETURN id, CASE WHEN n:Form THEN n.number ELSE n.name END AS name`,
    params: { ids },
    decode: (row) => ({ id: row.string('id'), value: row.string('name') }),
  };
}
