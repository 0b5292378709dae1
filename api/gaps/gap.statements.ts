import { ChannelRationale } from '../../schema/vocabulary/channel.ts';
import type { GapDimension } from '../../schema/vocabulary/gap-dimension.ts';
import { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { cypher, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Params, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { ChannelGroup, ServiceGroup } from './gap-summary.rules.ts';

/** The services of a summary: text that binds each of them once as `s`, with its parameters. */
export interface SummarizedServices {
  readonly text: CypherText;
  readonly params: Params;
}

/** A row that has a name in the graph, with the units whose services it counts where it is made of units. */
export interface NamedRow {
  readonly key: string;
  readonly label: string;
  readonly abbreviation: string | null;
  readonly units: readonly string[];
}

/** One answer of the summary's statement: a group of services, a group of channels, or the name of a row. */
export type SummaryAnswer =
  | { readonly part: 'SERVICES'; readonly group: ServiceGroup }
  | { readonly part: 'CHANNELS'; readonly group: ChannelGroup }
  | { readonly part: 'NAMES'; readonly row: NamedRow };

/** What the client selected of the summary; the rest is not asked of the graph. */
export interface SummaryParts {
  /** Counts of channels by their flag. */
  readonly channels: boolean;
}

const leadUnit = cypher`[s.unitId]`;

/** Keys of the rows that a service bound to `s` is in. Units are matched to rows afterwards. */
const keysOf: Record<GapDimension, CypherText> = {
  UNIT: leadUnit,
  SERVICE_TYPE: cypher`[s.typeCode]`,
  CHANNEL_KIND: cypher`COLLECT { MATCH (s)-[:REACHED_THROUGH]->(o:ChannelOffering) WITH DISTINCT o.kind AS kind ORDER BY kind RETURN kind }`,
  LIFE_EXPERIENCE: cypher`COLLECT { MATCH (s)<-[:INVOLVES]-(:Stage)<-[:HAS_STAGE]-(l:LifeExperience) WITH DISTINCT l.id AS id ORDER BY id RETURN id }`,
  HISP: leadUnit,
  REASON: cypher`s.reasons`,
};

/** The rows that have names in the graph. */
const names: Record<GapDimension, CypherText | null> = {
  UNIT: cypher`MATCH (u:Unit {depth: 0}) MATCH (below:Unit {topId: u.id})
    RETURN u.id AS key, u.name AS label, u.abbreviation AS abbreviation, collect(below.id) AS units`,
  SERVICE_TYPE: null,
  CHANNEL_KIND: null,
  LIFE_EXPERIENCE: cypher`MATCH (l:LifeExperience) RETURN l.id AS key, l.name AS label, null AS abbreviation, [] AS units`,
  HISP: cypher`MATCH (h:HispDesignation)-[:DESIGNATES]->(:Unit)<-[:PART_OF*0..8]-(below:Unit)
    RETURN h.id AS key, h.name AS label, null AS abbreviation, collect(DISTINCT below.id) AS units`,
  REASON: null,
};

/** The units directly below one, each with all units inside it, and the unit itself, alone. */
const unitsBelow = cypher`MATCH (:Unit {id: $unitId})<-[:PART_OF]-(u:Unit)<-[:PART_OF*0..8]-(below:Unit)
  RETURN u.id AS key, u.name AS label, u.abbreviation AS abbreviation, collect(DISTINCT below.id) AS units
  UNION ALL MATCH (u:Unit {id: $unitId})
  RETURN u.id AS key, u.name + ', itself' AS label, u.abbreviation AS abbreviation, [u.id] AS units`;

/**
 * Everything a summary is made of, in one statement: services grouped by their rows and verdicts, channels grouped by
 * their rows and flag, and the names of the rows. What is added up, a pure rule adds up.
 * @param unitId the unit of the filter, which the rows by unit look into
 */
export function gapSummary(
  by: GapDimension,
  services: SummarizedServices,
  unitId: string | null,
  parts: SummaryParts,
): Statement<SummaryAnswer> {
  const named = by === 'UNIT' && unitId !== null ? unitsBelow : names[by];
  const blocks = [serviceBlock(by, services.text)];
  if (parts.channels) blocks.push(channelBlock(by, services.text));
  if (named !== null) blocks.push(nameBlock(named));
  return {
    name: `gaps.summary.${by}`,
    text: joinCypher(blocks, ' UNION ALL '),
    params: { ...services.params, ...(by === 'UNIT' && unitId !== null ? { unitId } : {}) },
    decode: decodeAnswer,
  };
}

function serviceBlock(by: GapDimension, match: CypherText): CypherText {
  return cypher`${match} WITH ${keysOf[by]} AS keys, s.digitalGap AS gap, s.rationaleState AS state, s.physicalGap AS other, s
    RETURN 'SERVICES' AS part, keys, gap, state, other, null AS flag, count(s) AS n, null AS named`;
}

/** In the summary by kind of channel a row counts the channels of its kind, not all channels of its services. */
function channelBlock(by: GapDimension, match: CypherText): CypherText {
  const keys = by === 'CHANNEL_KIND' ? cypher`[c.kind]` : cypher`keys`;
  const carried = by === 'CHANNEL_KIND' ? cypher`s` : cypher`s, ${keysOf[by]} AS keys`;
  return cypher`${match} WITH ${carried} MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering) WHERE c.rationale <> 'NOT_APPLICABLE'
    WITH ${keys} AS keys, c.rationale AS flag
    RETURN 'CHANNELS' AS part, keys, null AS gap, null AS state, null AS other, flag, count(*) AS n, null AS named`;
}

function nameBlock(named: CypherText): CypherText {
  return cypher`CALL () { ${named} }
    RETURN 'NAMES' AS part, null AS keys, null AS gap, null AS state, null AS other, null AS flag, 0 AS n,
    {key: key, label: label, abbreviation: abbreviation, units: units} AS named`;
}

function decodeAnswer(row: Row): SummaryAnswer {
  const part = row.string('part');
  if (part === 'NAMES') {
    const named = row.row('named');
    return {
      part,
      row: {
        key: named.string('key'),
        label: named.string('label'),
        abbreviation: named.optionalString('abbreviation'),
        units: named.strings('units'),
      },
    };
  }
  const keys = row.strings('keys');
  const count = row.number('n');
  if (part === 'CHANNELS') return { part, group: { keys, count, flag: row.word('flag', ChannelRationale) } };
  return {
    part: 'SERVICES',
    group: {
      keys,
      count,
      digitalGap: row.word('gap', DigitalGap),
      rationaleState: row.word('state', RationaleState),
      physicalGap: row.word('other', PhysicalGap),
    },
  };
}
