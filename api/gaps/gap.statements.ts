import { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import type { GapDimension } from '../../schema/vocabulary/gap-dimension.ts';
import { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { cypher, joinCypher, listScalars } from '../graph/cypher.ts';
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

/** How a service bound to `s` says which rows it is in: by one key, or by a list of them where rows overlap. */
interface Keys {
  readonly one: CypherText;
  readonly several: CypherText;
}

const none = cypher`null`;
const byOne = (key: CypherText): Keys => ({ one: key, several: none });
const bySeveral = (keys: CypherText): Keys => ({ one: none, several: keys });

/** Keys of the rows of each dimension. Units inside a row are matched to it afterwards. */
const keysOf: Record<GapDimension, Keys> = {
  UNIT: byOne(cypher`s.topUnitId`),
  SERVICE_TYPE: byOne(cypher`s.typeCode`),
  CHANNEL_KIND: bySeveral(
    cypher`COLLECT { MATCH (s)-[:REACHED_THROUGH]->(o:ChannelOffering) WITH DISTINCT o.kind AS kind ORDER BY kind RETURN kind }`,
  ),
  LIFE_EXPERIENCE: bySeveral(
    cypher`COLLECT { MATCH (s)<-[:INVOLVES]-(:Stage)<-[:HAS_STAGE]-(l:LifeExperience) WITH DISTINCT l.id AS id ORDER BY id RETURN id }`,
  ),
  HISP: byOne(cypher`s.unitId`),
  REASON: bySeveral(cypher`s.reasons`),
};

/** The key of the rows below one unit: the unit that leads the service. */
const leadUnit = byOne(cypher`s.unitId`);

/** The rows that have names in the graph. */
const names: Record<GapDimension, CypherText | null> = {
  UNIT: cypher`MATCH (u:Unit) WHERE u.depth = 0 AND u.nameKey > ''
    RETURN u.id AS key, u.name AS label, u.abbreviation AS abbreviation, [] AS units`,
  SERVICE_TYPE: null,
  CHANNEL_KIND: null,
  LIFE_EXPERIENCE: cypher`MATCH (l:LifeExperience) WHERE l.nameKey > '' RETURN l.id AS key, l.name AS label, null AS abbreviation, [] AS units`,
  HISP: cypher`MATCH (h:HispDesignation)-[:DESIGNATES]->(:Unit)<-[:PART_OF*0..8]-(below:Unit) WHERE h.nameKey > ''
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
  const below = by === 'UNIT' && unitId !== null;
  const keys = below ? leadUnit : keysOf[by];
  const named = below ? unitsBelow : names[by];
  const blocks = [serviceBlock(keys, services.text)];
  if (parts.channels) {
    blocks.push(by === 'CHANNEL_KIND' ? kindBlock(services.text) : channelBlock(keys, services.text));
  }
  if (named !== null) blocks.push(nameBlock(named));
  return {
    name: `gaps.summary.${by}`,
    text: joinCypher(blocks, ' UNION ALL '),
    params: { ...services.params, ...(below ? { unitId } : {}) },
    decode: decodeAnswer,
  };
}

/** One agency with its tallies. */
export interface AgencyTallies {
  readonly row: NamedRow;
  readonly services: readonly ServiceGroup[];
  readonly channels: readonly ChannelGroup[];
}

/** Where a tally has the numbers of channels by flag. */
const flagsOf = {
  NEEDED: 'channelsNeeded',
  GIVEN: 'channelsGiven',
  NOT_NEEDED: 'channelsNotNeeded',
  UNKNOWN: 'channelsUnknown',
} as const;

/** What of a tally is read, beside the flags of channels. */
const tallied: readonly string[] = ['digitalGap', 'rationaleState', 'physicalGap', 'services'];

/**
 * The summary by agency out of stored tallies: what it reads grows with agencies and verdicts, not with services.
 * @param tallies text that binds tallies as `t`, with its parameters
 */
export function agencyTallies(tallies: SummarizedServices, parts: SummaryParts): Statement<AgencyTallies> {
  const names = parts.channels ? [...tallied, ...Object.values(flagsOf)] : tallied;
  return {
    name: 'gaps.agencyTallies',
    text: cypher`MATCH (u:Unit) WHERE u.depth = 0 AND u.nameKey > ''
      RETURN u.id AS key, u.name AS label, u.abbreviation AS abbreviation, COLLECT { ${tallies.text} AND t.topUnitId = u.id AND t.services > 0
        RETURN [${listScalars(cypher`t`, names)}] } AS tallies`,
    params: tallies.params,
    decode: (row) => {
      const key = row.string('key');
      const keys = [key];
      const found = row.listedRows('tallies', names);
      const flags = parts.channels ? Object.values(ChannelRationale).filter(isCounted) : [];
      return {
        row: { key, label: row.string('label'), abbreviation: row.optionalString('abbreviation'), units: [] },
        services: found.map((tally) => ({
          keys,
          count: tally.number('services'),
          digitalGap: tally.word('digitalGap', DigitalGap),
          rationaleState: tally.word('rationaleState', RationaleState),
          physicalGap: tally.word('physicalGap', PhysicalGap),
        })),
        channels: found.flatMap((tally) =>
          flags.map((flag) => ({ keys, flag, count: tally.number(flagsOf[flag]) })),
        ),
      };
    },
  };
}

/** One agency with everything that was added up for it in one status. */
export interface AgencySum {
  readonly key: string;
  readonly label: string;
  readonly abbreviation: string | null;
  readonly figures: readonly number[];
}

/**
 * The summary by agency where the filter asks for no verdict: one node for each agency and status.
 * @param sums text that binds tallies of agencies as `a`, with its parameters
 */
export function agencySums(sums: SummarizedServices): Statement<AgencySum> {
  return {
    name: 'gaps.agencySums',
    text: cypher`${sums.text} MATCH (u:Unit {id: a.topUnitId})
      RETURN u.id AS key, u.name AS label, u.abbreviation AS abbreviation, a.figures AS figures`,
    params: sums.params,
    decode: (row) => ({
      key: row.string('key'),
      label: row.string('label'),
      abbreviation: row.optionalString('abbreviation'),
      figures: row.numbers('figures'),
    }),
  };
}

function isCounted(flag: ChannelRationale): flag is keyof typeof flagsOf {
  return flag in flagsOf;
}

function serviceBlock(keys: Keys, match: CypherText): CypherText {
  return cypher`${match} WITH s, ${keys.one} AS key, ${keys.several} AS keys
    RETURN 'SERVICES' AS part, key, keys, s.digitalGap AS gap, s.rationaleState AS state, s.physicalGap AS other,
    null AS flag, count(s) AS n, null AS named`;
}

const noVerdicts = cypher`null AS gap, null AS state, null AS other`;

function channelBlock(keys: Keys, match: CypherText): CypherText {
  return cypher`${match} WITH s, ${keys.one} AS key, ${keys.several} AS keys
    MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering) WHERE c.rationale <> 'NOT_APPLICABLE'
    RETURN 'CHANNELS' AS part, key, keys, ${noVerdicts}, c.rationale AS flag, count(*) AS n, null AS named`;
}

/** In the summary by kind of channel a row counts the channels of its kind, not all channels of its services. */
function kindBlock(match: CypherText): CypherText {
  return cypher`${match} WITH s MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering) WHERE c.rationale <> 'NOT_APPLICABLE'
    RETURN 'CHANNELS' AS part, c.kind AS key, null AS keys, ${noVerdicts}, c.rationale AS flag, count(*) AS n, null AS named`;
}

function nameBlock(named: CypherText): CypherText {
  return cypher`CALL () { ${named} } WITH key AS rowKey, label, abbreviation, units
    RETURN 'NAMES' AS part, null AS key, null AS keys, ${noVerdicts}, null AS flag, 0 AS n,
    {key: rowKey, label: label, abbreviation: abbreviation, units: units} AS named`;
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
  const one = row.optionalString('key');
  const keys = one === null ? row.strings('keys') : [one];
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
