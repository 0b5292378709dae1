import type { Facts } from './change-diff.rules.ts';
import type { RecordedUnit } from './recorded-service.rules.ts';

/** Where a move of a unit in the agency tree leads (R2). */

/** A unit as the tree knows it. */
export interface TreeUnit {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly parentId: string | null;
}

/** Most steps from a unit up to its top-level agency; reads of the tree walk no further. */
export const DEPTH_MAX = 8;

/** A unit at its new place, as it and its services repeat it. */
export interface PlacedUnit extends RecordedUnit {
  readonly depth: number;
}

/** Why a move cannot be made. */
export type MoveRefusal = 'INTO_ITSELF' | 'TOO_DEEP';

/**
 * The places of a unit and of all units below it after a move, the moved unit first.
 *
 * @param subtree the moved unit and every unit below it, each after its parent
 * @param above the units from the new parent up to the top, the parent first; none for a move to the top
 */
export function planMove(
  subtree: readonly TreeUnit[],
  above: readonly TreeUnit[],
): { readonly refusal: MoveRefusal } | { readonly placed: readonly PlacedUnit[] } {
  const moved = subtree[0];
  if (above.some((unit) => unit.id === moved?.id)) return { refusal: 'INTO_ITSELF' };
  const lines = new Map<string, readonly TreeUnit[]>();
  const placed = subtree.map((unit) => {
    const line = [unit, ...(unit === moved ? above : (lines.get(unit.parentId ?? '') ?? []))];
    lines.set(unit.id, line);
    return placeOf(unit, line);
  });
  return placed.some(({ depth }) => depth > DEPTH_MAX) ? { refusal: 'TOO_DEEP' } : { placed };
}

function placeOf(unit: TreeUnit, line: readonly TreeUnit[]): PlacedUnit {
  const top = line[line.length - 1] ?? unit;
  return {
    id: unit.id,
    name: unit.name,
    topId: top.id,
    topAbbreviation: top.abbreviation,
    words: line.flatMap(({ name, abbreviation }) => [name, abbreviation]),
    depth: line.length - 1,
  };
}

/** What the history of a unit keeps of its place. */
export function placeFacts(
  parentId: string | null,
  { depth, topId }: { depth: number; topId: string },
): Facts {
  return { parentId, depth, topId };
}
