import { SearchKind } from '../../schema/vocabulary/search-kind.ts';
import type { JourneyStatus } from '../../schema/vocabulary/journey.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher, int, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Params, Statement } from '../graph/cypher.ts';
import { andSeenTerm, seenTerm, termParams } from '../graph/proposed-terms.statements.ts';
import type { TermReader } from '../graph/proposed-terms.statements.ts';
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

/** What the values of a hit are called; hits come as lists. */
const hitNames = ['id', 'title', 'detail', 'keys', 'score', 'places', 'lines'] as const;

/** The kind of a record of the index of everything but services. */
const kindOfRecord = cypher`CASE WHEN n:Unit THEN 'UNIT' WHEN n:Form THEN 'FORM' WHEN n:Tool THEN 'TOOL' WHEN n:Role THEN 'ROLE' ELSE 'LIFE_EXPERIENCE' END`;

/** The best services: with their places where it is shown where the words were found, with their agency where that is shown. */
const services = (
  parts: SearchParts,
): CypherText => cypher`CALL db.index.fulltext.queryNodes('serviceText', $query, {limit: $window}) YIELD node AS s, score
  WHERE s.status IN $visible
  WITH s, score LIMIT $first
  RETURN 'SERVICE' AS kind, 0 AS total,
    collect([s.id, s.name, ${parts.detail ? leadingUnit : noText}, [], score, ${parts.matched ? servicePlaces : nowhere}, ${parts.matched ? cypher`s.searchText` : linesWhereTheyDecide}]) AS hits`;

/** The texts of a service where they decide its place: not for one word alone, nor where its name has all the words. */
const linesWhereTheyDecide = cypher`CASE WHEN all(start IN $starts WHERE (' ' + toLower(s.name)) CONTAINS start) THEN null ELSE s.searchText END`;
const leadingUnit = cypher`head(COLLECT { MATCH (u:Unit {id: s.unitId}) RETURN u.name })`;
const noText = cypher`''`;
const nowhere = cypher`[]`;

/** How many services there are. */
const serviceCount = cypher`CALL db.index.fulltext.queryNodes('serviceText', $query, {limit: $counted}) YIELD node AS s
  WHERE s.status IN $visible
  RETURN 'SERVICE' AS kind, count(s) AS total, [] AS hits`;

/** Places of a journey where words may be found, beside its name. */
const journeyPlaces = cypher`[
  {place: 'Persona', texts: COLLECT { MATCH (j)-[:DRAWN_FOR]->(persona:Persona) RETURN persona.name LIMIT 20 }},
  {place: 'Life experience', texts: COLLECT { MATCH (life:LifeExperience)-[:HAS_JOURNEY]->(j) RETURN life.name LIMIT 1 }},
  {place: 'Stage or step', texts: [line IN split(coalesce(j.searchText, ''), '\\n') WHERE line <> j.name AND line <> coalesce(j.description, '')]},
  {place: 'Description', texts: [text IN [j.description] WHERE text IS NOT NULL]}
]`;

/** What tells a journey from another of its name: how things are or are to be, that it is not public, of which life experience. */
const aboutJourney = cypher`CASE j.state WHEN 'FUTURE' THEN 'Future state' ELSE 'Current state' END
  + CASE j.status WHEN 'DRAFT' THEN ', draft' WHEN 'ARCHIVED' THEN ', archived' ELSE '' END
  + coalesce(head(COLLECT { MATCH (life:LifeExperience)-[:HAS_JOURNEY]->(j) WHERE life.name <> j.name RETURN ' · ' + life.name LIMIT 1 }), '')`;

/** The best journeys that the reader may see. */
const journeys = (
  parts: SearchParts,
): CypherText => cypher`CALL db.index.fulltext.queryNodes('journeyText', $query, {limit: $window}) YIELD node AS j, score
  WHERE j.status IN $seenJourneys
  WITH j, score LIMIT $first
  RETURN 'JOURNEY' AS kind, 0 AS total,
    collect([j.id, j.name, ${parts.detail ? aboutJourney : noText}, [], score, ${parts.matched ? journeyPlaces : nowhere}, j.searchText]) AS hits`;

/** How many journeys there are. */
const journeyCount = cypher`CALL db.index.fulltext.queryNodes('journeyText', $query, {limit: $counted}) YIELD node AS j
  WHERE j.status IN $seenJourneys
  RETURN 'JOURNEY' AS kind, count(j) AS total, [] AS hits`;

/** The best of each other kind that the reader may see, with their places. */
const others = (
  reader: TermReader,
): CypherText => cypher`CALL db.index.fulltext.queryNodes('recordText', $query, {limit: $counted}) YIELD node AS n, score
  WITH ${kindOfRecord} AS kind, n, score WHERE kind IN $kinds ${andSeenTerm(reader)}
  WITH kind, collect({n: n, score: score})[0..$first] AS found
  UNWIND found AS one
  WITH kind, one.n AS n, one.score AS score
  RETURN kind, 0 AS total, collect([
    n.id,
    CASE kind WHEN 'FORM' THEN n.number ELSE n.name END,
    CASE kind
      WHEN 'FORM' THEN n.title
      WHEN 'UNIT' THEN coalesce(head(COLLECT { MATCH (n)-[:PART_OF]->(p:Unit) RETURN p.name LIMIT 1 }), '')
      WHEN 'LIFE_EXPERIENCE' THEN coalesce(n.description, '')
      ELSE '' END,
    [key IN [n.abbreviation, n.number] WHERE key IS NOT NULL],
    score,
    [
      {place: 'Abbreviation', texts: [text IN [n.abbreviation] WHERE text IS NOT NULL]},
      {place: 'Title', texts: [text IN [n.title] WHERE text IS NOT NULL]},
      {place: 'Description', texts: [text IN [n.description] WHERE text IS NOT NULL]},
      {place: 'Also in the record', texts: split(coalesce(n.searchText, ''), '\\n')}
    ],
    null
  ]) AS hits`;

/** How many there are of each other kind. */
const otherCounts = (
  reader: TermReader,
): CypherText => cypher`CALL db.index.fulltext.queryNodes('recordText', $query, {limit: $counted}) YIELD node AS n
  ${whereSeen(reader)}
  RETURN ${kindOfRecord} AS kind, count(n) AS total, [] AS hits`;

const whereSeen = (reader: TermReader): CypherText => {
  const seen = seenTerm(reader);
  return seen === null ? cypher`` : cypher`WHERE ${seen}`;
};

/** The record whose id was typed, if it is of a kind that is searched for. */
const byId = (reader: TermReader): CypherText => cypher`MATCH (n:Record {id: $id})
  WHERE (n:Unit OR n:Form OR n:Tool OR n:Role OR n:LifeExperience OR (n:Service AND n.status IN $visible) OR (n:Journey AND n.status IN $seenJourneys)) ${andSeenTerm(reader)}
  RETURN CASE WHEN n:Service THEN 'SERVICE' WHEN n:Journey THEN 'JOURNEY' WHEN n:Unit THEN 'UNIT' WHEN n:Form THEN 'FORM' WHEN n:Tool THEN 'TOOL' WHEN n:Role THEN 'ROLE' ELSE 'LIFE_EXPERIENCE' END AS kind,
    0 AS total,
    [[n.id, coalesce(n.name, n.number), coalesce(n.title, head(COLLECT { MATCH (n)<-[:RESPONSIBLE_FOR {lead: true}]-(u:Unit) RETURN u.name }), head(COLLECT { MATCH (n)-[:PART_OF]->(u:Unit) RETURN u.name }), ''), [n.id], 0.0, [{place: 'Id', texts: [n.id]}], null]] AS hits`;

/** What of a search is shown; the rest is not read. */
export interface SearchParts {
  /** How many there are of every kind, whichever kinds are brought. */
  readonly counts: boolean;
  /** Where in the record the words were found. */
  readonly matched: boolean;
  /** What tells a hit from others of its name. */
  readonly detail: boolean;
}

/** Ids have none of the characters that people put between words. */
const MAY_BE_ID = /^[\w.-]+$/;

/** What is searched for. */
export interface SearchQuestion {
  /** Query of the full-text indexes. */
  readonly query: string;
  /** What was typed, as an id. */
  readonly id: string;
  /** What the words begin with, each behind a space; none where one word alone was typed. */
  readonly starts: readonly string[];
  /** Most records to bring of each kind. */
  readonly first: number;
  readonly kinds: readonly SearchKind[];
  readonly parts: SearchParts;
  readonly visible: readonly ServiceStatus[];
  /** Statuses of journeys that the reader sees. */
  readonly seenJourneys: readonly JourneyStatus[];
  /** Whose proposed roles and tools are seen. */
  readonly reader: TermReader;
}

/** Records of the index that are looked at for each one that is brought: some may not be seen by the reader. */
const WINDOW = 4;

/** The best records of each kind and how many there are, in one statement that asks only for what is wanted. */
export function searchRecords(question: SearchQuestion): Statement<FoundKind> {
  const { query, id, starts, first, kinds, parts, visible, seenJourneys, reader } = question;
  const blocks: CypherText[] = MAY_BE_ID.test(id) ? [byId(reader)] : [];
  if (kinds.includes('SERVICE')) blocks.push(services(parts));
  if (kinds.includes('JOURNEY')) blocks.push(journeys(parts));
  if (kinds.some((kind) => kind !== 'SERVICE' && kind !== 'JOURNEY')) blocks.push(others(reader));
  if (parts.counts) blocks.push(serviceCount, journeyCount, otherCounts(reader));
  const text = joinCypher(blocks, ' UNION ALL ');
  return {
    name: 'explore.search',
    text,
    params: usedBy(text, {
      query,
      id,
      starts,
      first: int(first),
      window: int(first * WINDOW),
      counted: int(COUNTED_MAX),
      kinds,
      visible,
      seenJourneys,
      ...termParams(reader),
    }),
    decode: (row) => ({
      kind: row.word('kind', SearchKind),
      total: row.number('total'),
      hits: row.listedRows('hits', hitNames).map(decodeHit),
    }),
  };
}

/** Only parameters that the text names. */
function usedBy(text: CypherText, params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([name]) => text.includes(`$${name}`)));
}

function decodeHit(row: Row): FoundRecord {
  return {
    id: row.string('id'),
    title: row.string('title'),
    detail: row.string('detail'),
    keys: row.strings('keys'),
    score: row.number('score'),
    lines: row.optionalString('lines')?.split('\n'),
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
