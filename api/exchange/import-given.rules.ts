import type { GivenService } from '../inventory/merge-given.rules.ts';
import { emptyFacts } from '../inventory/service-facts.rules.ts';
import type { ServiceFacts, VolumeFacts } from '../inventory/service-facts.rules.ts';
import { fold } from '../inventory/sort-keys.rules.ts';
import type { FieldFinding } from '../inventory/field-finding.rules.ts';
import type { CellFinding } from './import-cells.rules.ts';
import { figureColumnOf, giveFigures } from './import-figures.rules.ts';
import { layChannels } from './import-channels.rules.ts';
import { labelOfColumn, recordNamed } from './import-names.rules.ts';
import type { KnownNames } from './import-names.rules.ts';
import type { NamingColumn, ReadRow, VolumeCells } from './import-row.rules.ts';

/** A row as a form would give it, laid over the service that it is about. */
export interface GivenRow {
  readonly given: GivenService;
  /** What is wrong with its cells, beside what is wrong with what they say. */
  readonly findings: readonly CellFinding[];
  /** Names that were not found, by their column, so that a form can keep them. */
  readonly missing: readonly { readonly column: string; readonly text: string }[];
  /** Where a finding of a form belongs in the row. */
  readonly inColumn: (finding: FieldFinding) => CellFinding;
}

/**
 * What a row gives of a service.
 * @param leadUnitId the unit that the row names, or that all rows have; null to leave it as it is
 * @param stored the facts of the service; null for a new one
 */
export function giveRow(
  row: ReadRow,
  leadUnitId: string | null,
  known: KnownNames,
  stored: ServiceFacts | null,
): GivenRow {
  const base = stored ?? emptyFacts;
  const findings = [...row.findings];
  const missing: { column: string; text: string }[] = [];
  const idsIn = (column: NamingColumn): string[] | null | undefined => {
    const entries = row.named[column];
    if (entries === undefined || entries === null) return entries;
    return entries.flatMap((text) => {
      const found = recordNamed(known, labelOfColumn[column], column, text);
      if ('id' in found) return [found.id];
      findings.push(found.finding);
      missing.push({ column, text });
      return [];
    });
  };
  const roles = proposed(row, 'proposed_roles', idsIn('roles'), base.roleIds, known);
  const tools = proposed(row, 'proposed_tools', idsIn('tools'), base.toolIds, known);
  const [furtherUnitIds, formIds] = [idsIn('further_units'), idsIn('forms')];
  const laid = row.channels.length === 0 ? null : layChannels(row.channels, base);
  const given: GivenService = {
    ...row.given,
    ...(leadUnitId === null ? {} : { leadUnitId }),
    ...(furtherUnitIds === undefined
      ? {}
      : { furtherUnitIds: furtherUnitIds?.filter((id) => id !== leadUnitId) }),
    ...(roles.ids === undefined ? {} : { roleIds: roles.ids }),
    ...(roles.names.length === 0 ? {} : { proposedRoles: roles.names }),
    ...(tools.ids === undefined ? {} : { toolIds: tools.ids }),
    ...(tools.names.length === 0 ? {} : { proposedTools: tools.names }),
    ...(formIds === undefined ? {} : { formIds }),
    ...(laid === null ? {} : { channels: laid.channels }),
    ...(laid === null || laid.tasks.length === 0 ? {} : { tasks: laid.tasks }),
    ...(row.volume === null ? {} : { volumes: withVolume(base.volumes, row.volume) }),
    ...giveFigures(base.priorityFacts, row.figures),
  };
  const inColumn = (finding: FieldFinding): CellFinding => {
    const { field, ...rest } = finding;
    return { ...rest, column: columnOf(field, row, laid?.prefixes ?? []) };
  };
  return { given, findings, missing, inColumn };
}

/** Proposed names that are in the list by now are those records: importing again proposes nothing twice. */
function proposed(
  row: ReadRow,
  column: 'proposed_roles' | 'proposed_tools',
  ids: string[] | null | undefined,
  stored: readonly string[],
  known: KnownNames,
): { readonly ids: readonly string[] | null | undefined; readonly names: readonly string[] } {
  const label = labelOfColumn[column];
  const there: string[] = [];
  const names = (row.named[column] ?? []).filter((text) => {
    const found = recordNamed(known, label, column, text);
    if ('id' in found) there.push(found.id);
    return !('id' in found);
  });
  if (there.length === 0) return { ids, names };
  return { ids: [...new Set([...(ids === undefined ? stored : (ids ?? [])), ...there])], names };
}

/** The volume of a year takes the place of what is recorded of that year; what a cell leaves out is taken from there. */
function withVolume(stored: readonly VolumeFacts[], said: VolumeCells): VolumeFacts[] {
  const same = (one: string | undefined, other: string): boolean =>
    one === undefined || fold(one) === fold(other);
  const place = stored.findIndex(({ unit, year }) => same(said.unit, unit) && same(said.year, year));
  const base = stored[place];
  const volume: VolumeFacts = {
    value: said.value ?? 0,
    unit: base?.unit ?? said.unit ?? '',
    year: base?.year ?? said.year ?? '',
    source: said.source ?? base?.source ?? '',
  };
  return base === undefined ? [...stored, volume] : stored.map((one, i) => (i === place ? volume : one));
}

const columns: Readonly<Record<string, string>> = {
  externalId: 'external_id',
  leadUnitId: 'unit',
  furtherUnitIds: 'further_units',
  primaryType: 'service_type',
  secondaryTypes: 'further_types',
  deliveryModes: 'delivery',
  crossChannel: 'cross_channel',
  deliveryStages: 'delivery_stages',
  budgetCode: 'budget_code',
  investmentId: 'investment_id',
  learnUrl: 'learn_url',
  startUrl: 'start_url',
  roleIds: 'roles',
  proposedRoles: 'proposed_roles',
  toolIds: 'tools',
  proposedTools: 'proposed_tools',
  formIds: 'forms',
};
const volumeColumns: Readonly<Record<string, string>> = {
  value: 'volume',
  unit: 'volume_unit',
  year: 'volume_year',
  source: 'volume_source',
};

/** What no column of a file gives, and channels as a whole. */
const withoutColumn: ReadonlySet<string> = new Set([
  'channels',
  'tasks',
  'rationales',
  'participants',
  'occasionDetails',
]);

/** The column behind a field of the input; null where none is: nothing was said of it, or it is about several. */
function columnOf(field: string, row: ReadRow, prefixes: readonly (string | undefined)[]): string | null {
  const [name = '', index, part] = field.split('.');
  if (name === 'leadUnitId') return row.unit?.column ?? 'unit';
  if (name === 'volumes') return volumeColumns[part ?? 'value'] ?? 'volume';
  if (name === 'priorityFacts') return figureColumnOf(index, part);
  if (name === 'channels' && index !== undefined) {
    const prefix = prefixes[Number(index)];
    return prefix === undefined
      ? null
      : `${prefix}_${part === 'selfService' ? 'self_service' : channelPart(part)}`;
  }
  if (withoutColumn.has(name)) return null;
  return columns[name] ?? name;
}

function channelPart(part: string | undefined): string {
  return part === undefined || part === 'kind' || part === 'id' ? 'level' : part;
}
