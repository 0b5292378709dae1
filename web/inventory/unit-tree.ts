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
  /** Open units show their parts below them; those of an opening one are on their way. */
  readonly state: 'no parts' | 'closed' | 'open' | 'opening' | 'failed';
}

/**
 * The agency tree as rows, each unit followed by its parts where it is open. Sorted level by level, so that parts
 * stay under their whole.
 * @param partsOf the parts of an open unit
 */
export function outlineRows(
  units: readonly UnitNode[],
  open: ReadonlySet<string>,
  partsOf: (id: string) => readonly UnitNode[] | 'on their way' | 'failed',
  order: ListOrder,
  depth = 0,
): OutlineRow[] {
  return sortedRows(units, order).flatMap((unit) => {
    if (unit.children.length === 0) return [{ ...unit, depth, state: 'no parts' as const }];
    if (!open.has(unit.id)) return [{ ...unit, depth, state: 'closed' as const }];
    const parts = partsOf(unit.id);
    if (parts === 'on their way') return [{ ...unit, depth, state: 'opening' as const }];
    if (parts === 'failed') return [{ ...unit, depth, state: 'failed' as const }];
    return [
      { ...unit, depth, state: 'open' as const },
      ...outlineRows(parts, open, partsOf, order, depth + 1),
    ];
  });
}
