import { shown } from '../inventory/field-finding.rules.ts';
import type { Named } from '../inventory/look-alikes.rules.ts';
import type { NamedLabel } from '../inventory/named-records.rules.ts';
import type { CellFinding } from './import-cells.rules.ts';
import type { NamingColumn, ReadRow } from './import-row.rules.ts';

/** What a text was found to name. */
export interface FoundName {
  /** Records of exactly this id or name. */
  readonly exact: readonly Named[];
  /** Where there is none: records of nearly this name, the likest first. */
  readonly alike: readonly Named[];
}

/** Everything that the rows of a request name, by type and text. */
export type KnownNames = Readonly<Record<NamedLabel, ReadonlyMap<string, FoundName>>>;

/** What kind of record a column names. */
export const labelOfColumn: Readonly<Record<NamingColumn, NamedLabel>> = {
  further_units: 'Unit',
  roles: 'Role',
  proposed_roles: 'Role',
  tools: 'Tool',
  proposed_tools: 'Tool',
  forms: 'Form',
};

const called: Record<NamedLabel, string> = { Unit: 'unit', Role: 'role', Tool: 'tool', Form: 'form' };

/** A form is exported as "number, title" and may come back so; the title is not part of its name. */
export function nameWanted(label: NamedLabel, text: string): string {
  return label === 'Form' ? (text.split(', ')[0] ?? text).trim() : text;
}

/** Every text that these rows name a record by, each once. */
export function textsNamed(rows: readonly ReadRow[]): Record<NamedLabel, string[]> {
  const texts: Record<NamedLabel, Set<string>> = {
    Unit: new Set(),
    Role: new Set(),
    Tool: new Set(),
    Form: new Set(),
  };
  for (const { unit, named } of rows) {
    if (unit !== null) texts.Unit.add(unit.text);
    for (const [column, entries] of Object.entries(named)) {
      const label = labelOfColumn[column as NamingColumn];
      for (const entry of entries ?? []) texts[label].add(nameWanted(label, entry));
    }
  }
  return { Unit: [...texts.Unit], Role: [...texts.Role], Tool: [...texts.Tool], Form: [...texts.Form] };
}

/**
 * The record that a text names.
 * @param preferred ids that decide where several have the name: a registrar means the own unit
 */
export function recordNamed(
  known: KnownNames,
  label: NamedLabel,
  column: string,
  text: string,
  preferred: ReadonlySet<string> = new Set(),
): { readonly id: string } | { readonly finding: CellFinding } {
  const { exact, alike } = known[label].get(nameWanted(label, text)) ?? { exact: [], alike: [] };
  const own = exact.filter(({ id }) => preferred.has(id));
  const [only, ...more] = own.length === 1 ? own : exact;
  if (only !== undefined && more.length === 0) return { id: only.id };
  const finding = {
    column,
    given: shown(text),
    source: label === 'Unit' ? 'R2' : 'R3',
    blocks: 'SAVE',
  } as const;
  if (only !== undefined) {
    return {
      finding: {
        ...finding,
        code: 'NAME_AMBIGUOUS',
        message: `Several records of the kind "${called[label]}" have this name.`,
        cure: `Write the id of the one that is meant: ${exact.map(({ id }) => id).join(', ')}.`,
      },
    };
  }
  const near = alike.map(({ id, name }) => `"${shown(name)}" (${id})`).join(', ');
  const propose =
    label === 'Role' || label === 'Tool'
      ? ` Or move it to the column "proposed_${called[label]}s" if it is new.`
      : '';
  return {
    finding: {
      ...finding,
      code: 'NAME_UNKNOWN',
      message: `There is no ${called[label]} of this id or exactly this name.`,
      cure:
        near === ''
          ? `Write the id or the name of a ${called[label]} in the list.${propose}`
          : `Perhaps one of these is meant: ${near}.${propose}`,
    },
  };
}
