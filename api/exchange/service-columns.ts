import { accessibleTerms, completionLevelTerms } from '../../schema/vocabulary/completion.ts';
import { channelKindTerms } from '../../schema/vocabulary/channel.ts';
import { channelRationaleTerms } from '../../schema/vocabulary/channel-rationale.ts';
import { stripSentence } from '../../schema/vocabulary/channel-strip.ts';
import { digitalGapTerms, physicalGapTerms, rationaleStateTerms } from '../../schema/vocabulary/gap.ts';
import { reasonTerms } from '../../schema/vocabulary/rationale.ts';
import { demandBandTerms, occasionKindTerms } from '../../schema/vocabulary/occasion.ts';
import { participationRoleTerms } from '../../schema/vocabulary/participation.ts';
import { customerKindTerms, serviceTypeTerms } from '../../schema/vocabulary/service.ts';
import type { Cell, Column, ExportedService, ExportedUnit, Value } from './export-column.ts';
import { figureColumns } from './priority-columns.ts';

/** Edges of a service that the columns are made of. */
export const exportedBranches: ReadonlySet<string> = new Set([
  'responsibleUnit',
  'participants',
  'occasions',
  'occasionDetails',
  'offerings',
  'channels',
  'roles',
  'tools',
  'forms',
  'rationales',
  'volumes',
  'hispDesignations',
]);

/** Columns of a file of services, in their order. Names are stable: programs read them. */
export const serviceColumns: readonly Column[] = [
  { name: 'id', of: (s) => s.id },
  { name: 'name', of: (s) => s.name },
  { name: 'description', of: (s) => s.description },
  { name: 'status', of: (s) => s.status },
  { name: 'agency', of: (_s, u) => (u === null ? null : (u.path[0] ?? u.unit).name) },
  { name: 'agency_abbreviation', of: (_s, u) => (u === null ? null : (u.path[0] ?? u.unit).abbreviation) },
  { name: 'unit', of: (_s, u) => u?.unit.name ?? null },
  { name: 'unit_id', of: (s) => s.unitId },
  { name: 'service_type', of: (s) => s.typeCode },
  { name: 'service_type_label', of: (s) => serviceTypeTerms[s.typeCode].label },
  { name: 'customers', of: (s) => s.customers.map((kind) => customerKindTerms[kind].label) },
  { name: 'occasions', of: (s) => (s.fetched.occasions ?? []).map((o) => o.statement) },
  { name: 'offerings', of: (s) => (s.fetched.offerings ?? []).map((o) => o.name) },
  { name: 'digital_gap', of: (s) => s.digitalGap },
  { name: 'digital_gap_label', of: (s) => digitalGapTerms[s.digitalGap].label },
  { name: 'physical_gap', of: (s) => s.physicalGap },
  { name: 'physical_gap_label', of: (s) => physicalGapTerms[s.physicalGap].label },
  { name: 'rationale_state', of: (s) => s.rationaleState },
  { name: 'rationale_state_label', of: (s) => rationaleStateTerms[s.rationaleState].label },
  { name: 'reasons', of: (s) => (s.fetched.rationales ?? []).map((r) => reasonTerms[r.reason].label) },
  { name: 'rationale_illustrative', of: (s) => s.fetched.rationales?.[0]?.illustrative ?? null },
  { name: 'channels_in_words', of: (s) => stripSentence(s.channelStrip) },
  { name: 'channels', of: (s) => (s.fetched.channels ?? []).map(channelInWords) },
  { name: 'roles', of: (s) => (s.fetched.roles ?? []).map((r) => r.name) },
  { name: 'tools', of: (s) => (s.fetched.tools ?? []).map((t) => t.name) },
  { name: 'forms', of: (s) => (s.fetched.forms ?? []).map((f) => `${f.number}, ${f.title}`) },
  { name: 'volume', of: (s) => s.fetched.volumes?.[0]?.value ?? null },
  { name: 'volume_unit', of: (s) => s.fetched.volumes?.[0]?.unit ?? null },
  { name: 'volume_year', of: (s) => s.fetched.volumes?.[0]?.year ?? null },
  { name: 'providers', of: (s) => (s.fetched.hispDesignations ?? []).map((h) => h.name) },
  { name: 'designated', of: (s) => s.designated },
  { name: 'facts_recorded', of: (s) => s.completenessRecorded },
  { name: 'facts_asked', of: (s) => s.completenessAsked },
  { name: 'confidence', of: (s) => s.confidence },
  { name: 'source', of: (s) => s.source },
  { name: 'updated_at', of: (s) => s.updatedAt },
  { name: 'external_id', of: (s) => s.externalId },
  { name: 'delivery', of: (s) => s.deliveryModes },
  { name: 'learn_url', of: (s) => s.learnUrl },
  { name: 'start_url', of: (s) => s.startUrl },
  { name: 'owner', of: (s) => s.owner },
  { name: 'note', of: (s) => s.note },
  { name: 'participants', of: (s) => (s.fetched.participants ?? []).map(participantInWords) },
  { name: 'budget_code', of: (s) => s.budgetCode },
  { name: 'investment_id', of: (s) => s.investmentId },
  // Stages that nobody recorded stay empty: the default is no fact of the service.
  { name: 'delivery_stages', of: (s) => (s.deliveryStages.recorded ? s.deliveryStages.names : []) },
  { name: 'outcome', of: (s) => s.outcome },
  { name: 'cross_channel', of: (s) => s.crossChannel },
  { name: 'occasion_details', of: (s) => (s.fetched.occasionDetails ?? []).map(occasionInWords) },
  ...figureColumns,
];

type ExportedChannel = NonNullable<ExportedService['fetched']['channels']>[number];

/** Such as `Phone, National 800 Number: not to the end; accessible: not known; rationale missing`. */
function channelInWords(channel: ExportedChannel): string {
  const level = completionLevelTerms[channel.level].label;
  const access = accessibleTerms[channel.accessible].label;
  const flag = channelRationaleTerms[channel.rationale].label;
  return `${channelKindTerms[channel.kind].label}, ${channel.name}: ${level}; accessible: ${access}; ${flag}`;
}

type ExportedFetched = ExportedService['fetched'];

/** Such as `Rural Development: pays for it (the loan fund)`. */
function participantInWords({
  unit,
  role,
  explanation,
}: NonNullable<ExportedFetched['participants']>[number]): string {
  return `${unit.name}: ${participationRoleTerms[role].label}${explanation === null ? '' : ` (${explanation})`}`;
}

/** Such as `Had a child: life event; demand 10,000 to 99,999 births in 2025; new parents`. */
function occasionInWords(detail: NonNullable<ExportedFetched['occasionDetails']>[number]): string {
  const { occasion, kind, demand, characteristics } = detail;
  const figure =
    demand === null
      ? ''
      : [demandBandTerms[demand.band].label, demand.unit, demand.year === null ? null : `in ${demand.year}`]
          .filter((part) => part !== null)
          .join(' ');
  const parts = [
    `${kind === 'UNKNOWN' ? 'kind ' : ''}${occasionKindTerms[kind].label}`,
    demand === null ? '' : `demand ${figure}${demand.explanation === null ? '' : ` (${demand.explanation})`}`,
    characteristics.join(', '),
  ];
  return `${occasion}: ${parts.filter((part) => part !== '').join('; ')}`;
}

/** A bar inside an entry of a list gets a backslash, so that an import parts the list where it was joined. */
const escaped = (entry: string): string => entry.replaceAll(/[\\|]/g, '\\$&');

/** A row for CSV. @param more columns behind those of every file */
export function cellsOf(
  service: ExportedService,
  unit: ExportedUnit | null,
  more: readonly Column[] = [],
): Cell[] {
  return [...serviceColumns, ...more].map(({ of }) => {
    const value = of(service, unit);
    return Array.isArray(value) ? value.map(escaped).join(' | ') : (value as Cell);
  });
}

/** A row for JSON. @param more columns behind those of every file */
export function objectOf(
  service: ExportedService,
  unit: ExportedUnit | null,
  more: readonly Column[] = [],
): Record<string, Value> {
  return Object.fromEntries([...serviceColumns, ...more].map(({ name, of }) => [name, of(service, unit)]));
}
