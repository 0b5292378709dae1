import { useQueries } from '@tanstack/react-query';
import { askApi } from '../graphql/client.ts';
import { UnitPartsDocument } from '../graphql/generated/unit-parts.ts';
import type { UnitNode } from './unit-tree.ts';

/** The parts of an open unit: on their way, there, or not to be had just now. */
export type UnitParts = 'on their way' | 'failed' | readonly UnitNode[];

/** The parts of each unit that is open. Closing a unit whose parts failed and opening it again asks once more. */
export function useUnitParts(ids: readonly string[]): (id: string) => UnitParts {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: [UnitPartsDocument, { id }],
      queryFn: ({ signal }: { signal: AbortSignal }) => askApi(UnitPartsDocument, { id }, signal),
    })),
  });
  return (id) => {
    const answer = answers[ids.indexOf(id)];
    if (answer?.isError === true) return 'failed';
    return answer?.data === undefined ? 'on their way' : (answer.data.unit?.children ?? []);
  };
}
