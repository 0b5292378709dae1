import { SearchKind } from '../../schema/vocabulary/search-kind.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { FoundKind, FoundRecord, SearchPart } from './search-hits.rules.ts';

/** Most records of one index that are counted. */
export const COUNTED_MAX = 10_000;

/** Places of a service where words may be found, beside its name: what each is called and the texts it has. */
const servicePlaces = cypher`[
  {place: 'Also called', texts: s.reportedNames},
  {place: 'Form', texts: COLLECT { MATCH (s)-[:ASKS_FOR]->(f:Form) RETURN f.number + ', ' + f.title LIMIT 20 }},
  {place: 'What people get', texts: COLLECT { MATCH (s)-[:PROVIDES]->(o:Offering) RETURN o.name LIMIT 20 }},
  {place: 'Why people come', texts: COLLECT { MATCH (s)-[:ANSWERS]->(o:Occasion) RETURN o.statement LIMIT 20 }},
  {place: 'Description', texts: [s.description]},
  {place: 'Responsible unit', texts: COLLECT { MATCH (s)<-[:RESPONSIBLE_FOR]-(:Unit)-[:PART_OF*0..8]->(u:Unit) RETURN DISTINCT u.name + ', ' + u.abbreviation LIMIT 20 }},
  {place: 'Tool', texts: COLLECT { MATCH (s)-[:USES_TOOL]->(t:Tool) RETURN t.name LIMIT 20 }},
  {place: 'Role', texts: COLLECT { MATCH (s)-[:STAFFED_BY]->(r:Role) RETURN r.name LIMIT 20 }},
  {place: 'Channel', texts: COLLECT { MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering) RETURN c.name LIMIT 20 }}
]`;

/** Services: the best of them with their places, and how many there are. */
const services = cypher`CALL db.index.fulltext.queryNodes('serviceText', $query, {limit: $counted}) YIELD node AS s, score
  WHERE s.status IN $visible
  WITH collect({s: s, score: score}) AS found
  CALL (found) {
    UNWIND found[0..$first] AS one WITH one.s AS s, one.score AS score
    MATCH (u:Unit {id: s.unitId})
    RETURN collect({id: s.id, title: s.name, detail: u.name, keys: [], score: score, places: ${servicePlaces}}) AS hits
  }
  RETURN 'SERVICE' AS kind, size(found) AS total, hits`;

/** Everything else: the best of each kind, and how many there are of each. */
const others = cypher`CALL db.index.fulltext.queryNodes('recordText', $query, {limit: $counted}) YIELD node AS n, score
  WITH CASE WHEN n:Unit THEN 'UNIT' WHEN n:Form THEN 'FORM' WHEN n:Tool THEN 'TOOL' WHEN n:Role THEN 'ROLE' ELSE 'LIFE_EXPERIENCE' END AS kind,
    collect({n: n, score: score}) AS found
  CALL (kind, found) {
    UNWIND found[0..$first] AS one WITH kind, one.n AS n, one.score AS score
    RETURN collect({
      id: n.id,
      title: CASE kind WHEN 'FORM' THEN n.number ELSE n.name END,
      detail: CASE kind
        WHEN 'FORM' THEN n.title
        WHEN 'UNIT' THEN coalesce(head(COLLECT { MATCH (n)-[:PART_OF]->(p:Unit) RETURN p.name LIMIT 1 }), '')
        WHEN 'LIFE_EXPERIENCE' THEN coalesce(n.description, '')
        ELSE '' END,
      keys: [key IN [n.abbreviation, n.number] WHERE key IS NOT NULL],
      score: score,
      places: [
        {place: 'Abbreviation', texts: [text IN [n.abbreviation] WHERE text IS NOT NULL]},
        {place: 'Title', texts: [text IN [n.title] WHERE text IS NOT NULL]},
        {place: 'Description', texts: [text IN [n.description] WHERE text IS NOT NULL]},
        {place: 'Also in the record', texts: split(coalesce(n.searchText, ''), '\\n')}
      ]
    }) AS hits
  }
  RETURN kind, size(found) AS total, hits`;

/** The record whose id was typed, if it is of a kind that is searched for. */
const byId = cypher`MATCH (n:Record {id: $id})
  WHERE n:Unit OR n:Form OR n:Tool OR n:Role OR n:LifeExperience OR (n:Service AND n.status IN $visible)
  RETURN CASE WHEN n:Service THEN 'SERVICE' WHEN n:Unit THEN 'UNIT' WHEN n:Form THEN 'FORM' WHEN n:Tool THEN 'TOOL' WHEN n:Role THEN 'ROLE' ELSE 'LIFE_EXPERIENCE' END AS kind,
    0 AS total,
    [{id: n.id, title: coalesce(n.name, n.number), detail: coalesce(n.title, head(COLLECT { MATCH (n)<-[:RESPONSIBLE_FOR {lead: true}]-(u:Unit) RETURN u.name }), head(COLLECT { MATCH (n)-[:PART_OF]->(u:Unit) RETURN u.name }), ''), keys: [n.id], score: 0.0, places: [{place: 'Id', texts: [n.id]}]}] AS hits`;

/** What is searched for. */
export interface SearchQuestion {
  /** Query of the full-text indexes. */
  readonly query: string;
  /** What was typed, as an id. */
  readonly id: string;
  /** Most records to bring of each kind. */
  readonly first: number;
  readonly visible: readonly ServiceStatus[];
}

/** The best records of each kind and how many there are, in one statement. */
export function searchRecords(question: SearchQuestion): Statement<FoundKind> {
  return {
    name: 'explore.search',
    text: cypher`${services} UNION ALL ${others} UNION ALL ${byId}`,
    params: {
      query: question.query,
      id: question.id,
      first: int(question.first),
      counted: int(COUNTED_MAX),
      visible: question.visible,
    },
    decode: (row) => ({
      kind: row.word('kind', SearchKind),
      total: row.number('total'),
      hits: row.rows('hits').map(decodeHit),
    }),
  };
}

function decodeHit(row: Row): FoundRecord {
  return {
    id: row.string('id'),
    title: row.string('title'),
    detail: row.string('detail'),
    keys: row.strings('keys'),
    score: row.number('score'),
    places: row.rows('places').map(decodePlace),
  };
}

function decodePlace(row: Row): SearchPart {
  return { place: row.string('place'), texts: row.strings('texts') };
}

/** The labels of a record, without the one that every record has. */
export function labelsOf(id: string): Statement<string[]> {
  const text: CypherText = cypher`MATCH (n:Record {id: $id}) RETURN [label IN labels(n) WHERE label <> 'Record'] AS labels`;
  return { name: 'explore.labelsOf', text, params: { id }, decode: (row) => row.strings('labels') };
}
