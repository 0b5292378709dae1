import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { WriteOutcome } from '../graph/write-door.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { partialOf } from './change-diff.rules.ts';
import { DEPTH_MAX, placeFacts, planMove } from './move-unit.rules.ts';
import type { MoveRefusal, TreeUnit } from './move-unit.rules.ts';
import { lineOf, lockUnits, placeUnits, readPlace, subtreeOf, talliesOf } from './move-unit.statements.ts';
import { placeServicesOf } from './place-services.ts';
import { requireUnit } from './read-units.ts';
import type { UnitRecord } from './read-units.ts';
import { lockAndRecountTallies, recountUsers } from './stored-counts.statements.ts';
import { requireMoverOfUnits } from './unit.policy.ts';

/** A move of a unit under another, or to the top of the tree. */
export interface UnitMove {
  readonly id: string;
  readonly toParentId: string | null;
  readonly comment: string | null;
  readonly requestKey: string | null;
}

/** Moves change the tree one after another: each locks this record, which is always there, before it reads. */
const TREE_LOCK = 'graph-schema';

/**
 * Moves a unit with everything below it. Its services are found under their new agency at once: what they repeat of
 * the place of their unit is written in the same transaction. Moving a unit to where it is changes nothing.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED for who is no administrator
 * @throws Problem NOT_FOUND on `id` or `toParentId`
 * @throws Problem INVALID_INPUT on `toParentId`, when the tree would get a cycle or too deep; nothing is changed then
 */
export async function moveUnit(context: RequestContext, move: UnitMove): Promise<UnitRecord> {
  const actor = requireMoverOfUnits(context);
  const { id, toParentId, comment, requestKey } = move;
  await writeThrough(context.graph, {
    name: 'inventory.moveUnit',
    actor,
    now: context.now,
    requestKey,
    fingerprint: fingerprintOf([id, toParentId, comment]),
    locks: [TREE_LOCK, id],
    work: (tx) => moveLocked(tx, move),
  });
  context.loaders.clear();
  return requireUnit(context, id);
}

async function moveLocked(
  tx: GraphTransaction,
  { id, toParentId, comment }: UnitMove,
): Promise<WriteOutcome<null>> {
  const subtree = await tx.run(subtreeOf(id));
  const above = toParentId === null ? [] : await tx.run(lineOf(toParentId));
  const moved = requireThere(subtree[0], 'id', id);
  if (toParentId !== null) requireThere(above[0], 'toParentId', toParentId);
  const [place] = await tx.run(readPlace(id));
  if (place === undefined || moved.parentId === toParentId) return { answer: null, changes: [] };
  const plan = planMove(subtree, above);
  if ('refusal' in plan) throw refused(plan.refusal, toParentId);
  const unitIds = subtree.map((unit) => unit.id);
  await tx.run(lockUnits(unitIds));
  const version = place.version + 1;
  await tx.run(placeUnits(id, toParentId, version, plan.placed));
  await placeServicesOf(tx, plan.placed);
  await recountAround(tx, moved, place.topId, unitIds);
  const [first] = plan.placed;
  const changed = partialOf(placeFacts(moved.parentId, place), placeFacts(toParentId, first ?? place));
  const where = above[0] === undefined ? 'the top of the agency tree' : above[0].name;
  const summary = `Moved ${moved.name} with ${subtree.length - 1} units below it to ${where}.`;
  return {
    answer: null,
    changes: [
      {
        action: 'MOVED',
        recordId: id,
        recordKind: 'Unit',
        version,
        comment,
        summary,
        before: null,
        after: null,
        ...changed,
      },
    ],
  };
}

/** Counts anew what a move changed: both agencies, and every unit above the old and the new place. */
async function recountAround(
  tx: GraphTransaction,
  moved: TreeUnit,
  leftTopId: string,
  unitIds: readonly string[],
): Promise<void> {
  const entered = await tx.run(talliesOf(unitIds));
  const left = entered.map((one) => ({ ...one, topUnitId: leftTopId }));
  if (entered.length > 0) await tx.run(lockAndRecountTallies({ combinations: [...left, ...entered] }));
  const around = moved.parentId === null ? [moved.id] : [moved.id, moved.parentId];
  for (const statement of recountUsers({ unitIds: around })) await tx.run(statement);
}

function requireThere(unit: TreeUnit | undefined, field: string, id: string): TreeUnit {
  if (unit !== undefined) return unit;
  throw new Problem('NOT_FOUND', 'There is no unit with this id.', {
    field,
    given: id,
    cure: 'Take an id from "units".',
  });
}

function refused(refusal: MoveRefusal, toParentId: string | null): Problem {
  const facts = { field: 'toParentId', given: toParentId ?? undefined };
  return refusal === 'INTO_ITSELF'
    ? new Problem('INVALID_INPUT', 'A unit cannot become part of itself or of a unit below it.', {
        ...facts,
        cure: 'Choose a unit outside of it; if somebody moved that unit meanwhile, look at the tree again.',
      })
    : new Problem('INVALID_INPUT', `The tree would get more than ${DEPTH_MAX} levels below an agency.`, {
        ...facts,
        limit: DEPTH_MAX,
        cure: 'Choose a unit closer to the top.',
      });
}
