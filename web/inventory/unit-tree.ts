import type { UnitKind } from '../../schema/vocabulary/unit.ts';
import { sortedRows } from './counted-rows.ts';
import type { CountedRow } from './counted-rows.ts';
import type { ListOrder } from './named-list-search.ts';

/** A unit of the agency tree as the list shows it. */
export interface UnitNode extends CountedRow {
  readonly abbreviation: string;
  readonly kind: UnitKind;
  readonly children: readonly { readonly id: string }[];
}

/** A row of the outline: a unit and how deep it stands. */
export interface OutlineRow extends UnitNode {
  readonly depth: number;
  /** Open units show their parts; a unit that is open and has none here yet is still being read. */
  readonly state: 'no parts' | 'closed' | 'open' | 'opening';
}

/**
 * The agency tree as rows, each unit followed by its parts where it is open. Sorted level by level, so that parts
 * stay under their whole.
 * @param partsOf the parts of a unit; undefined while they are on their way
 */
export function outlineRows(
  units: readonly UnitNode[],
  open: ReadonlySet<string>,
  partsOf: (id: string) => readonly UnitNode[] | undefined,
  order: ListOrder,
  depth = 0,
): OutlineRow[] {
  return sortedRows(units, order).flatMap((unit) => {
    if (unit.children.length === 0) return [{ ...unit, depth, state: 'no parts' as const }];
    if (!open.has(unit.id)) return [{ ...unit, depth, state: 'closed' as const }];
    const parts = partsOf(unit.id);
    if (parts === undefined) return [{ ...unit, depth, state: 'opening' as const }];
    return [
      { ...unit, depth, state: 'open' as const },
      ...outlineRows(parts, open, partsOf, order, depth + 1),
    ];
  });
}
