import { shown } from '../inventory/field-finding.rules.ts';
import type { ServiceState } from '../inventory/service-state.rules.ts';
import { externalKeyOf } from '../inventory/sort-keys.rules.ts';
import type { CellFinding } from './import-cells.rules.ts';
import { recordNamed } from './import-names.rules.ts';
import type { KnownNames } from './import-names.rules.ts';
import type { ReadRow } from './import-row.rules.ts';

/** Whose rows they are, and what is known of them. */
export interface PlaceScene {
  readonly actor: { readonly unitIds: readonly string[] };
  /** The unit of rows that name none. */
  readonly unitId: string | null;
  readonly known: KnownNames;
  /** For each row whose service an earlier row of the request is about already: the number of that row. */
  readonly twice: ReadonlyMap<number, number>;
  readonly services: {
    readonly byId: ReadonlyMap<string, ServiceState>;
    readonly byKey: ReadonlyMap<string, ServiceState>;
  };
}

/** Where a row belongs: under which unit, and to which service. */
export interface PlacedRow {
  readonly leadUnitId: string | null;
  /** The service that is there; null for a new one. */
  readonly state: ServiceState | null;
  /** Id of the form that keeps the row of this unit and number, the same at every import. */
  readonly draftId: string;
  /** What stands against the row as a whole. */
  readonly refused: readonly CellFinding[];
  readonly findings: readonly CellFinding[];
  readonly unread: readonly { readonly column: string; readonly text: string }[];
}

/** The unit that a row names, the one of all rows where it names none; with what is wrong with it. */
export function unitOfRow(
  row: ReadRow,
  { known, unitId, actor }: Pick<PlaceScene, 'known' | 'unitId' | 'actor'>,
): { readonly id: string | null; readonly finding: CellFinding | null } {
  if (row.unit === null) return { id: unitId, finding: null };
  const { column, text } = row.unit;
  const found = recordNamed(known, 'Unit', column, text, new Set(actor.unitIds));
  return 'id' in found ? { id: found.id, finding: null } : { id: null, finding: found.finding };
}

/** The key under which the service of a row is looked for; null where it is not the person's to know (R97). */
export function keyOfRow(row: ReadRow, scene: Pick<PlaceScene, 'known' | 'unitId' | 'actor'>): string | null {
  const { id } = unitOfRow(row, scene);
  if (row.id !== null || id === null || !scene.actor.unitIds.includes(id)) return null;
  return externalKeyOf(id, row.externalId ?? null);
}

/**
 * Finds the unit and the service of a row (R14, R97). A row of a unit that is not the person's is refused in the same
 * words whether its number is taken or not, and a service that may not be seen in those of one that is not there.
 */
export function placeRow(row: ReadRow, scene: PlaceScene): PlacedRow {
  const { actor, services } = scene;
  const unit = unitOfRow(row, scene);
  const placed = {
    leadUnitId: unit.id,
    state: null,
    draftId: draftIdOf(unit.id ?? row.unit?.text ?? '', row.externalId ?? ''),
    refused: [],
    findings: unit.finding === null ? [] : [unit.finding],
    unread: unit.finding === null || row.unit === null ? [] : [row.unit],
  } as const;
  const refuse = (finding: CellFinding): PlacedRow => ({ ...placed, refused: [finding] });
  if (unit.id !== null && !actor.unitIds.includes(unit.id)) return refuse(notYourUnit(row));
  const first = scene.twice.get(row.number);
  if (first !== undefined) return refuse(saidBefore(row, first));
  if (row.id !== null) {
    const state = services.byId.get(row.id);
    const lead = state?.facts.unitIds[0] ?? '';
    if (state !== undefined && actor.unitIds.includes(lead)) return { ...placed, state };
    return refuse(notThere(row.id));
  }
  if (typeof row.externalId !== 'string') return refuse(noNumber);
  const key = unit.id === null ? null : externalKeyOf(unit.id, row.externalId);
  const state = key === null ? undefined : services.byKey.get(key);
  if (state === undefined) return placed;
  return actor.unitIds.includes(state.facts.unitIds[0] ?? '')
    ? { ...placed, state }
    : refuse(movedAway(row.externalId));
}

const told = { source: 'R97', blocks: 'SAVE' } as const;

function notYourUnit(row: ReadRow): CellFinding {
  return {
    ...told,
    code: 'NOT_YOUR_UNIT',
    column: row.unit?.column ?? 'unit',
    given: shown(row.unit?.text ?? ''),
    message: 'You do not register services for this unit.',
    cure: 'Leave the row to a registrar of that unit, or correct the unit.',
  };
}

function notThere(id: string): CellFinding {
  return {
    ...told,
    code: 'UNKNOWN_RECORD',
    column: 'id',
    given: shown(id),
    message: 'No service of your units is recorded under this id.',
    cure: 'Leave the id out and give your own number to register a new service, or correct the id.',
  };
}

function saidBefore(row: ReadRow, first: number): CellFinding {
  return {
    ...told,
    code: 'DUPLICATE_VALUE',
    column: row.id === null ? 'external_id' : 'id',
    given: shown(row.id ?? row.externalId ?? ''),
    message: `Row ${first} is about the same service.`,
    cure: 'Keep one of the two rows, or give this one another number.',
    source: 'R14',
  };
}

/** Rows that are about the same service as an earlier one: by id, or by number in the same unit. */
export function rowsTwice(
  rows: readonly ReadRow[],
  scene: Pick<PlaceScene, 'known' | 'unitId' | 'actor'>,
): ReadonlyMap<number, number> {
  const firsts = new Map<string, number>();
  const twice = new Map<number, number>();
  for (const row of rows) {
    const key = row.id === null ? keyOfRow(row, scene) : `id ${row.id}`;
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row.number);
    else twice.set(row.number, first);
  }
  return twice;
}

function movedAway(number: string): CellFinding {
  return {
    ...told,
    code: 'NOT_YOUR_UNIT',
    column: 'external_id',
    given: shown(number),
    message: 'The service that had this number is no longer one of your units.',
    cure: 'Take the row out of the file, or give it another number if another service is meant.',
  };
}

const noNumber: CellFinding = {
  code: 'REQUIRED',
  column: 'external_id',
  given: null,
  message: 'The row has neither an id nor a number of its own, so importing it again would make it twice.',
  cure: 'Give each row your own number, such as LOAN-017, or its name if you keep no numbers.',
  source: 'R14',
  blocks: 'SAVE',
};

/** FNV-1a over 64 bits: short and the same everywhere. Two rows of one person that meet would have to be made for it. */
function draftIdOf(unit: string, number: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(`${unit}|${number}`))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `import-${hash.toString(16).padStart(16, '0')}`;
}
