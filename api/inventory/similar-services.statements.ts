import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { Candidate } from './similar-services.rules.ts';

/** Most candidates of one look into an index, and of one form. */
const FOUND_MAX = 40;
const OF_FORM_MAX = 20;

/** What is looked for, and as far as whom. */
export interface SimilarQuery {
  /** Query of the full-text index. */
  readonly text: string;
  readonly formIds: readonly string[];
  /** Service that is being edited, which is not like itself; empty for a new one. */
  readonly exceptId: string;
  readonly visible: readonly ServiceStatus[];
  /** Units whose services are seen in every status. */
  readonly ownUnitIds: readonly string[];
}

const readable = cypher`(s.status IN $visible OR s.unitId IN $ownUnitIds) AND s.status <> 'ARCHIVED' AND s.id <> $exceptId`;

const projection: CypherText = cypher`s { .id, .name, .reportedNames, .topUnitId,
  unitName: head(COLLECT { MATCH (u:Unit {id: s.unitId}) RETURN u.name + ' ' + u.abbreviation }),
  offerings: COLLECT { MATCH (s)-[:PROVIDES]->(o:Offering) RETURN o.name },
  forms: COLLECT { MATCH (s)-[:ASKS_FOR]->(f:Form) RETURN f { .id, .number } } }`;

/** Services that may be like one that is about to be registered: by words, and by the forms they ask for. Bounded. */
export function similarCandidates(query: SimilarQuery): Statement<Candidate> {
  return {
    name: 'inventory.similarCandidates',
    text: cypher`CALL () {
        CALL db.index.fulltext.queryNodes('serviceText', $text, {limit: $found}) YIELD node AS s RETURN s
        UNION
        UNWIND $formIds AS formId MATCH (f:Form {id: formId})
        CALL (f) { MATCH (f)<-[:ASKS_FOR]-(s:Service) RETURN s LIMIT $ofForm }
        RETURN s
      }
      WITH DISTINCT s WHERE ${readable} RETURN ${projection} AS service`,
    params: { ...query, found: int(FOUND_MAX), ofForm: int(OF_FORM_MAX) },
    decode: (row) => decodeCandidate(row.row('service')),
  };
}

function decodeCandidate(row: Row): Candidate {
  return {
    id: row.string('id'),
    name: row.string('name'),
    reportedNames: row.strings('reportedNames'),
    topUnitId: row.string('topUnitId'),
    unitName: row.optionalString('unitName') ?? '',
    offerings: row.strings('offerings'),
    forms: row.rows('forms').map((form) => ({ id: form.string('id'), number: form.string('number') })),
  };
}

/** The top-level agency of a unit. */
export function topOfUnit(unitId: string): Statement<string> {
  return {
    name: 'inventory.topOfUnit',
    text: cypher`MATCH (u:Unit {id: $unitId}) RETURN u.topId AS topId`,
    params: { unitId },
    decode: (row) => row.string('topId'),
  };
}
