import {
  IMPORT_BATCH_MAX,
  IMPORT_COLUMNS_MAX,
  isImportColumn,
} from '../../schema/vocabulary/import-column.ts';
import { readNumbered } from '../inventory/read-numbered.ts';
import { registerService } from '../inventory/register-service.ts';
import { discardDraft, readDraft, saveDraft } from '../inventory/save-draft.ts';
import { requireRegistrar, termReader } from '../inventory/service.policy.ts';
import { updateService } from '../inventory/update-service.ts';
import { Problem } from '../problem.ts';
import type { Actor, RequestContext } from '../request.ts';
import { findImportNames } from './find-import-names.ts';
import { changedByPerson } from './import-draft.rules.ts';
import { textsNamed } from './import-names.rules.ts';
import { keyOfRow, rowsTwice } from './import-place.rules.ts';
import { readRow } from './import-row.rules.ts';
import type { ReadRow } from './import-row.rules.ts';
import { planRow } from './plan-import.ts';
import type { ImportedRow, ImportScene, PlannedRow } from './plan-import.ts';

/** Rows of a file, as they are sent. */
export interface ImportAsked {
  /** Unit of rows that name none; null where each names one. */
  readonly unitId: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly values: readonly string[] }[];
  /** Whether a row may take away what is recorded. */
  readonly allowRemovals: boolean;
}

/**
 * What would come of the rows: the same decisions as `importServices`, and nothing written (R14).
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, INVALID_INPUT
 */
export async function checkImport(context: RequestContext, asked: ImportAsked): Promise<ImportedRow[]> {
  const { planned } = await planAll(context, asked);
  return planned.map(({ row }) => row);
}

/**
 * Brings the rows into the index (R14): each is registered, changes its service, changes nothing, waits as a form of the
 * person, or is refused, by itself and through the one door of writes. The same rows again change nothing. A row that
 * somebody else came before is decided anew.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, INVALID_INPUT; TIMED_OUT, DATABASE_DOWN where rows may have been written:
 * the same rows sent again do the rest
 */
export async function importServices(context: RequestContext, asked: ImportAsked): Promise<ImportedRow[]> {
  const { planned, read } = await planAll(context, asked);
  const done: ImportedRow[] = [];
  for (const [place, plan] of planned.entries()) {
    const row = read[place] as ReadRow;
    done.push((await applyRow(context, plan)) ?? (await applyAnew(context, asked, row)));
  }
  return done;
}

/** How often a row is decided anew because somebody else wrote its record in the meantime. */
const ANEW_MAX = 3;

async function applyAnew(context: RequestContext, asked: ImportAsked, row: ReadRow): Promise<ImportedRow> {
  for (let times = 0; times < ANEW_MAX; times += 1) {
    const [plan] = (await planRows(context, asked, [row])).planned;
    const done = plan === undefined ? null : await applyRow(context, plan);
    if (done !== null) return done;
  }
  throw new Problem('TIMED_OUT', 'Others are writing the same services at this moment.', {
    field: 'rows',
    cure: 'Send the same rows again in a moment; what is written already stays as it is.',
  });
}

/** Does what was decided. @returns null where somebody else was faster, and the row has to be decided anew */
async function applyRow(context: RequestContext, { row, step }: PlannedRow): Promise<ImportedRow | null> {
  switch (step.kind) {
    case 'NOTHING':
      return row;
    case 'KEEP':
      return keepRow(context, row, step);
    case 'REGISTER': {
      const { id, problems } = await orFaster(registerService(context, step.given, null));
      if (id === null || problems.length > 0) return null;
      await forgetDraft(context, step.draftId);
      return { ...row, serviceId: id };
    }
    case 'UPDATE': {
      const asked = {
        id: step.id,
        version: step.version,
        comment: `Imported from a file, row ${row.number}.`,
        requestKey: null,
      };
      const { id, conflict } = await orFaster(updateService(context, asked, step.given));
      return id === null || conflict !== null ? null : row;
    }
  }
}

const nobody = { id: null, problems: [], conflict: null };

/** A number that somebody else gave at the same moment is refused by the store itself. */
async function orFaster<W>(write: Promise<W>): Promise<W | typeof nobody> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof Problem && error.code === 'DUPLICATE') return nobody;
    throw error;
  }
}

/** Keeps the row as an unfinished form; one that the person has worked on since an earlier import stays as it is. */
async function keepRow(
  context: RequestContext,
  row: ImportedRow,
  { draftId, draft }: Extract<PlannedRow['step'], { kind: 'KEEP' }>,
): Promise<ImportedRow> {
  const stored = await readDraft(context, draftId);
  if (stored !== null && (changedByPerson(stored.body) || stored.body === draft.body)) return row;
  try {
    const { conflict } = await saveDraft(context, draftId, {
      kind: 'REGISTER_SERVICE',
      about: null,
      ...draft,
      revision: stored?.revision ?? 0,
    });
    // Saved by the person or another tab a moment ago: that one stays.
    return conflict === null ? row : { ...row, draftId };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'INVALID_INPUT') throw error;
    const told = {
      code: 'TOO_MANY',
      column: null,
      given: null,
      message: error.message,
      cure: error.facts.cure ?? 'Mend the row in the file and import it again.',
      source: 'R14',
      blocks: 'SAVE',
    } as const;
    return { ...row, outcome: 'REFUSED', draftId: null, problems: [told, ...row.problems] };
  }
}

/** The form that kept the row is done with, unless the person has worked on it. */
async function forgetDraft(context: RequestContext, draftId: string): Promise<void> {
  const stored = await readDraft(context, draftId);
  if (stored !== null && !changedByPerson(stored.body)) await discardDraft(context, draftId);
}

interface Planned {
  readonly planned: readonly PlannedRow[];
  readonly read: readonly ReadRow[];
}

async function planAll(context: RequestContext, asked: ImportAsked): Promise<Planned> {
  requireReadable(requireRegistrar(context), asked);
  const read = asked.rows.map(({ number, values }) => readRow(number, asked.columns, values));
  return planRows(context, asked, read);
}

/** Rows that are decided at the same time. */
const SIDE_BY_SIDE = 5;

async function planRows(
  context: RequestContext,
  { unitId, allowRemovals }: ImportAsked,
  read: readonly ReadRow[],
): Promise<Planned> {
  const actor = requireRegistrar(context);
  const run: Parameters<typeof readNumbered>[0] = (statement) => context.graph.read(statement);
  const known = await findImportNames(run, textsNamed(read), termReader(actor));
  const keys = read.flatMap((row) => keyOfRow(row, { known, unitId, actor }) ?? []);
  const ids = read.flatMap(({ id }) => id ?? []);
  const services = await readNumbered(run, ids, keys);
  const twice = rowsTwice(read, { known, unitId, actor });
  const scene: ImportScene = { actor, unitId, known, services, twice, allowRemovals };
  const planned: PlannedRow[] = [];
  for (let from = 0; from < read.length; from += SIDE_BY_SIDE) {
    const some = read.slice(from, from + SIDE_BY_SIDE);
    planned.push(...(await Promise.all(some.map((row) => planRow(context, scene, row)))));
  }
  return { planned, read };
}

/** @throws Problem INVALID_INPUT, NOT_ALLOWED naming what of the request cannot be read */
function requireReadable(actor: Actor, { unitId, columns, rows }: ImportAsked): void {
  const refuse = (field: string, given: string, message: string, cure: string, limit?: number): never => {
    throw new Problem('INVALID_INPUT', message, {
      field,
      given,
      cure,
      ...(limit === undefined ? {} : { limit }),
    });
  };
  if (unitId !== null && !actor.unitIds.includes(unitId)) {
    throw new Problem('NOT_ALLOWED', 'You do not register services for this unit.', {
      field: 'unitId',
      given: unitId,
      cure: 'Name one of your units, or none where each row names its own.',
    });
  }
  if (rows.length > IMPORT_BATCH_MAX)
    refuse(
      'rows',
      String(rows.length),
      `One request takes ${IMPORT_BATCH_MAX} rows.`,
      'Send the rest in further requests.',
      IMPORT_BATCH_MAX,
    );
  if (columns.length > IMPORT_COLUMNS_MAX)
    refuse(
      'columns',
      String(columns.length),
      `A file has at most ${IMPORT_COLUMNS_MAX} columns.`,
      'Leave out columns that are not imported.',
      IMPORT_COLUMNS_MAX,
    );
  const unknown = columns.find((column) => !isImportColumn(column));
  if (unknown !== undefined)
    refuse(
      'columns',
      unknown,
      'An import does not know this column.',
      'Leave it out, or name it as the documentation of the import does.',
    );
  const twice = columns.find((column, place) => columns.indexOf(column) !== place);
  if (twice !== undefined) refuse('columns', twice, 'The column stands twice.', 'Leave one of them out.');
  const uneven = rows.find(({ values }) => values.length !== columns.length);
  if (uneven !== undefined)
    refuse(
      'rows',
      String(uneven.number),
      `Row ${uneven.number} has ${uneven.values.length} values for ${columns.length} columns.`,
      'Send one value for each column; an empty text leaves what is recorded.',
    );
}
