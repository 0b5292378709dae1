import { useQueries } from '@tanstack/react-query';
import { askApi } from '../graphql/client.ts';
import { UnitPartsDocument } from '../graphql/generated/unit-parts.ts';
import type { UnitNode } from './unit-tree.ts';

/** The parts of each unit that is open. A unit is missing while its parts are on their way, or when they failed. */
export function useUnitParts(ids: readonly string[]): ReadonlyMap<string, readonly UnitNode[]> {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: [UnitPartsDocument, { id }],
      queryFn: ({ signal }: { signal: AbortSignal }) => askApi(UnitPartsDocument, { id }, signal),
    })),
  });
  const parts = new Map<string, readonly UnitNode[]>();
  answers.forEach((answer, index) => {
    const id = ids[index];
    const children = answer.data?.unit?.children;
    if (id !== undefined && children !== undefined) parts.set(id, children);
  });
  return parts;
}
