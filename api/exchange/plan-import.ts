import type { ImportOutcome } from '../../schema/vocabulary/import-outcome.ts';
import type { Difference } from '../inventory/change-diff.rules.ts';
import { checkFacts } from '../inventory/check-facts.ts';
import { shown } from '../inventory/field-finding.rules.ts';
import { mergeGiven } from '../inventory/merge-given.rules.ts';
import type { GivenService } from '../inventory/merge-given.rules.ts';
import type { NumberedServices } from '../inventory/read-numbered.ts';
import type { ServiceFacts } from '../inventory/service-facts.rules.ts';
import { factsOf } from '../inventory/service-facts.rules.ts';
import { actingAs } from '../inventory/service.policy.ts';
import type { ServiceState } from '../inventory/service-state.rules.ts';
import { isRefusal, workflowStep } from '../inventory/service-workflow.rules.ts';
import { tellDifferences } from '../inventory/tell-differences.ts';
import { fieldsChanged } from '../inventory/update-service.ts';
import type { Actor, RequestContext } from '../request.ts';
import type { CellFinding } from './import-cells.rules.ts';
import { draftOfRow } from './import-draft.rules.ts';
import type { ImportedDraft } from './import-draft.rules.ts';
import { giveRow } from './import-given.rules.ts';
import type { GivenRow } from './import-given.rules.ts';
import type { KnownNames } from './import-names.rules.ts';
import { removalFinding, removalsOf } from './import-removals.rules.ts';
import { placeRow } from './import-place.rules.ts';
import type { PlacedRow } from './import-place.rules.ts';
import type { ReadRow } from './import-row.rules.ts';

/** What would come of one row, and what came of it once it is applied. */
export interface ImportedRow {
  /** Number of the row in its file. */
  readonly number: number;
  readonly outcome: ImportOutcome;
  readonly name: string;
  readonly externalId: string | null;
  /** The service that the row is about; null where there is none yet. */
  readonly serviceId: string | null;
  /** The form that keeps the row; null where none does. */
  readonly draftId: string | null;
  /** Whether what changes is the proposal of a published service. */
  readonly proposed: boolean;
  readonly differences: readonly Difference[];
  readonly problems: readonly CellFinding[];
  readonly warnings: readonly CellFinding[];
}

/** What is to be done with a row. */
export type ImportStep =
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'REGISTER'; readonly given: GivenService; readonly draftId: string }
  | { readonly kind: 'UPDATE'; readonly given: GivenService; readonly id: string; readonly version: number }
  | { readonly kind: 'KEEP'; readonly draftId: string; readonly draft: ImportedDraft };

/** A row with what would come of it. */
export interface PlannedRow {
  readonly row: ImportedRow;
  readonly step: ImportStep;
}

/** What the rows of one request share. */
export interface ImportScene {
  readonly actor: Actor;
  /** The unit of rows that name none. */
  readonly unitId: string | null;
  readonly known: KnownNames;
  readonly services: NumberedServices;
  readonly twice: ReadonlyMap<number, number>;
  readonly allowRemovals: boolean;
}

/** Decides what comes of one row, by the rules of a registration; writes nothing (R14). */
export async function planRow(
  context: RequestContext,
  scene: ImportScene,
  row: ReadRow,
): Promise<PlannedRow> {
  const placed = placeRow(row, scene);
  if (placed.refused.length > 0) return refused(row, placed, placed.refused);
  return placed.state === null
    ? planNew(context, scene, row, placed)
    : planChange(context, scene, row, placed, placed.state);
}

async function planNew(
  context: RequestContext,
  scene: ImportScene,
  row: ReadRow,
  placed: PlacedRow,
): Promise<PlannedRow> {
  const gives = giveRow(row, placed.leadUnitId, scene.known, null);
  const { problems, warnings } = await check(context, scene, gives, null);
  const unreadable = [...placed.findings, ...gives.findings];
  const columns = unreadable.map(({ column }) => column);
  // Of a cell that cannot be read it need not be said as well that it is missing.
  const all = [
    ...unreadable,
    ...problems.filter(({ code, column }) => code !== 'REQUIRED' || !columns.includes(column)),
  ];
  const draftId = placed.draftId;
  const told = { ...tellRow(row, placed), warnings };
  if (all.length === 0)
    return { row: { ...told, outcome: 'NEW' }, step: { kind: 'REGISTER', given: gives.given, draftId } };
  const names = new Map(
    Object.values(scene.known).flatMap((found) =>
      [...found.values()].flatMap(({ exact }) => exact.map(({ id, name }) => [id, name] as const)),
    ),
  );
  const draft = draftOfRow(gives, [...row.unread, ...placed.unread], (id) => names.get(id) ?? id, draftId);
  return {
    row: { ...told, outcome: 'KEPT_AS_DRAFT', draftId, problems: all },
    step: { kind: 'KEEP', draftId, draft },
  };
}

/** Fields that change with others and are not what a row says. */
const FOLLOWS: readonly string[] = ['confidence', 'verifiedFields'];

async function planChange(
  context: RequestContext,
  scene: ImportScene,
  row: ReadRow,
  placed: PlacedRow,
  state: ServiceState,
): Promise<PlannedRow> {
  const stored = state.proposal ?? state.facts;
  const gives = giveRow(row, row.unit === null ? null : placed.leadUnitId, scene.known, stored);
  const written = mergeGiven(stored, gives.given);
  const facts = factsOf(written);
  const proposes = written.proposedRoles.length + written.proposedTools.length > 0;
  const changed = fieldsChanged(stored, facts).some((field) => !FOLLOWS.includes(field));
  const told = { ...tellRow(row, placed), serviceId: state.id, name: written.name };
  const unreadable = [...placed.findings, ...gives.findings];
  if (unreadable.length > 0) return refused(row, placed, unreadable);
  if (!changed && !proposes) return { row: { ...told, outcome: 'SAME' }, step: { kind: 'NOTHING' } };
  const as = actingAs(scene.actor, { unitId: state.facts.unitIds[0] ?? '', submittedBy: state.submittedBy });
  const step = workflowStep('UPDATE', state, as);
  if (isRefusal(step)) return refused(row, placed, [notNow(state, step)]);
  const removed = scene.allowRemovals ? [] : removalsOf(stored, facts);
  const { problems, warnings } = await check(context, scene, gives, state);
  const all = [...(removed.length === 0 ? [] : [removalFinding(removed)]), ...problems];
  const differences = await tellDifferences((statement) => context.graph.read(statement), stored, written);
  if (all.length > 0) {
    const { row: no, step: nothing } = refused(row, placed, all);
    return { row: { ...no, differences, warnings }, step: nothing };
  }
  return {
    row: { ...told, outcome: 'CHANGED', proposed: step.line === 'PROPOSAL', differences, warnings },
    step: { kind: 'UPDATE', given: gives.given, id: state.id, version: state.version },
  };
}

/** Hints that a registrar of many rows cannot heed at once; the page of each service gives them. */
const QUIET = new Set(['RECOMMENDED']);

/** What the rules of a registration find in what a row gives. */
async function check(
  context: RequestContext,
  { actor }: ImportScene,
  { given, inColumn }: GivenRow,
  state: ServiceState | null,
): Promise<{ readonly problems: readonly CellFinding[]; readonly warnings: readonly CellFinding[] }> {
  const stored: ServiceFacts | null = state === null ? null : (state.proposal ?? state.facts);
  const { problems, warnings } = await checkFacts((statement) => context.graph.read(statement), {
    serviceId: state?.id ?? null,
    stored,
    written: mergeGiven(stored, given),
    edition: state?.edition ?? context.edition,
    stage: 'SAVE',
    writableUnitIds: actor.unitIds,
  });
  return {
    problems: problems.map(inColumn),
    warnings: warnings.filter(({ code }) => !QUIET.has(code)).map(inColumn),
  };
}

function notNow(
  state: ServiceState,
  { refused: message, cure }: { refused: string; cure: string },
): CellFinding {
  return {
    code: 'STEP_NOT_POSSIBLE',
    column: null,
    given: shown(state.facts.name),
    message,
    cure,
    source: 'R10',
    blocks: 'SAVE',
  };
}

function refused(row: ReadRow, placed: PlacedRow, problems: readonly CellFinding[]): PlannedRow {
  const told = tellRow(row, placed);
  return {
    row: { ...told, serviceId: placed.state?.id ?? null, outcome: 'REFUSED', problems },
    step: { kind: 'NOTHING' },
  };
}

function tellRow(row: ReadRow, placed: PlacedRow): Omit<ImportedRow, 'outcome'> {
  return {
    number: row.number,
    name: row.given.name ?? placed.state?.facts.name ?? '',
    externalId: row.externalId ?? placed.state?.facts.externalId ?? null,
    serviceId: null,
    draftId: null,
    proposed: false,
    differences: [],
    problems: [],
    warnings: [],
  };
}
