import { channelKindTerms } from '../../schema/vocabulary/channel.ts';
import { overlappingDimensions } from '../../schema/vocabulary/gap-dimension.ts';
import type { GapDimension } from '../../schema/vocabulary/gap-dimension.ts';
import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { reasonTerms } from '../../schema/vocabulary/rationale.ts';
import { serviceTypeTerms } from '../../schema/vocabulary/service.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import { RULE_VERSION } from '../inventory/assessment.rules.ts';
import {
  isTallied,
  isTalliedByAgency,
  matchAgencyTallies,
  matchServices,
  matchTallies,
  matchText,
  readAgencyFigures,
} from '../inventory/match-services.ts';
import type { ServiceCriteria } from '../inventory/match-services.ts';
import { readServiceFilter } from '../inventory/read-service-filter.ts';
import { requireRecords } from '../inventory/require-records.ts';
import type { ServiceFilter } from '../inventory/service-filter.input.ts';
import { visibleStatuses } from '../inventory/service.policy.ts';
import type { RequestContext } from '../request.ts';
import { foldGaps, foldSums, noFigures } from './gap-summary.rules.ts';
import type { ChannelGroup, FoldedGaps, GapFigures, GapGroups, ServiceGroup } from './gap-summary.rules.ts';
import { agencySums, agencyTallies, gapSummary } from './gap.statements.ts';
import type { NamedRow, SummaryParts } from './gap.statements.ts';

/** The summary of gaps by one property of the services. */
export interface GapSummaryRecord {
  readonly asOf: Date;
  readonly edition: PolicyEdition;
  readonly ruleVersion: number;
  readonly by: GapDimension;
  readonly overlapping: boolean;
  readonly total: GapFigures;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly abbreviation: string | null;
    readonly counts: GapFigures;
  }[];
  readonly notInAnyRow: number;
}

const byName = new Intl.Collator('en');

/** Words of the dimensions whose rows are codes, in the order of the vocabulary. */
const codes: Partial<Record<GapDimension, Readonly<Record<string, Term>>>> = {
  SERVICE_TYPE: serviceTypeTerms,
  CHANNEL_KIND: channelKindTerms,
  REASON: reasonTerms,
};

/**
 * How many of the services that a filter finds can be finished digitally, by one property (R26, R32). One statement;
 * every count equals the list behind it.
 * @param parts what is asked of it; counts of channels cost more than the rest
 * @throws Problem INVALID_INPUT or NOT_FOUND when the filter cannot be used
 */
export async function summarizeGaps(
  context: RequestContext,
  by: GapDimension,
  filter: ServiceFilter | null | undefined,
  parts: SummaryParts = { channels: true },
): Promise<GapSummaryRecord> {
  const { criteria, named: wanted } = readServiceFilter(filter, visibleStatuses());
  const { folded, named } =
    by === 'UNIT' && isTalliedByAgency(criteria)
      ? await readSums(context, criteria)
      : foldMaterial(
          by === 'UNIT' && isTallied(criteria)
            ? await readTallies(context, criteria, parts)
            : await scanServices(context, by, criteria, parts),
        );
  // A filter that names a record which does not exist finds nothing, so only then is it looked for.
  if (folded.total.services === 0) await requireRecords(context, wanted);
  return {
    asOf: context.now,
    edition: context.edition,
    ruleVersion: RULE_VERSION,
    by,
    overlapping: overlappingDimensions.includes(by),
    total: folded.total,
    rows: nameRows(by, folded, named),
    notInAnyRow: folded.notInAnyRow,
  };
}

/** A summary with the names of its rows. */
interface Summarized {
  readonly folded: FoldedGaps;
  readonly named: readonly NamedRow[];
}

/** All agencies out of what was added up for each, where the filter asks for no verdict. */
async function readSums(context: RequestContext, criteria: ServiceCriteria): Promise<Summarized> {
  const agencies = await context.graph.read(agencySums(matchAgencyTallies(criteria)));
  const folded = foldSums(agencies.map(({ key, figures }) => ({ key, figures: readAgencyFigures(figures) })));
  const byKey = new Map(
    agencies.map(({ key, label, abbreviation }) => [key, { key, label, abbreviation, units: [] }]),
  );
  return { folded, named: [...byKey.values()] };
}

function foldMaterial({ services, channels, named }: Material): Summarized {
  return { folded: foldGaps({ services, channels }, rowsByUnit(named)), named };
}

/** What a summary is folded from. */
interface Material extends GapGroups {
  readonly named: readonly NamedRow[];
}

/** All agencies out of stored tallies, where the filter has only conditions that tallies know. */
async function readTallies(
  context: RequestContext,
  criteria: ServiceCriteria,
  parts: SummaryParts,
): Promise<Material> {
  const agencies = await context.graph.read(agencyTallies(matchTallies(criteria), parts));
  return {
    services: agencies.flatMap((agency) => agency.services),
    channels: agencies.flatMap((agency) => agency.channels),
    named: agencies.map((agency) => agency.row),
  };
}

/** Everything else is counted over the services themselves. */
async function scanServices(
  context: RequestContext,
  by: GapDimension,
  criteria: ServiceCriteria,
  parts: SummaryParts,
): Promise<Material> {
  const match = matchServices(criteria);
  const found = { text: matchText(match), params: match.params };
  const services: ServiceGroup[] = [];
  const channels: ChannelGroup[] = [];
  const named: NamedRow[] = [];
  for (const answer of await context.graph.read(gapSummary(by, found, criteria.unitId ?? null, parts))) {
    if (answer.part === 'SERVICES') services.push(answer.group);
    else if (answer.part === 'CHANNELS') channels.push(answer.group);
    else named.push(answer.row);
  }
  return { services, channels, named };
}

/** Where rows are made of units, services come by the unit that leads them; else their keys are the rows. */
function rowsByUnit(named: readonly NamedRow[]): ((key: string) => readonly string[]) | undefined {
  if (named.every((row) => row.units.length === 0)) return undefined;
  const rowsOf = new Map<string, string[]>();
  for (const row of named) {
    for (const unit of row.units) rowsOf.set(unit, [...(rowsOf.get(unit) ?? []), row.key]);
  }
  return (unit) => rowsOf.get(unit) ?? [];
}

function nameRows(
  by: GapDimension,
  folded: FoldedGaps,
  named: readonly NamedRow[],
): GapSummaryRecord['rows'] {
  const terms = codes[by];
  if (terms !== undefined) {
    return Object.keys(terms)
      .filter((key) => folded.rows.has(key))
      .map((key) => ({
        key,
        label: terms[key]?.label ?? key,
        abbreviation: null,
        counts: folded.rows.get(key) ?? noFigures(),
      }));
  }
  return named
    .filter((row) => folded.rows.has(row.key))
    .map(({ key, label, abbreviation }) => ({
      key,
      label,
      abbreviation,
      counts: folded.rows.get(key) ?? noFigures(),
    }))
    .sort((a, b) => b.counts.notDigital - a.counts.notDigital || byName.compare(a.label, b.label));
}
