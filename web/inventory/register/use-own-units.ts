import { useQueries } from '@tanstack/react-query';
import { askApi } from '../../graphql/client.ts';
import { OwnUnitsDocument } from '../../graphql/generated/own-units.ts';
import { useRegistrar } from './use-registrar.ts';

/** A unit of the reader's own part of the agency tree, with how deep it stands below the unit they act for. */
export interface OwnUnit {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly depth: number;
}

interface Branch {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly children?: readonly Branch[];
}

/** The units that the reader may register services for: their own and every unit below, each under its parent. */
export function useOwnUnits(): { units: OwnUnit[]; state: 'LOADING' | 'FAILED' | 'THERE' } {
  const { homeUnits } = useRegistrar();
  const answers = useQueries({
    queries: homeUnits.map(({ id }) => ({
      queryKey: [OwnUnitsDocument, { id }],
      queryFn: ({ signal }: { signal: AbortSignal }) => askApi(OwnUnitsDocument, { id }, signal),
    })),
  });
  // Their own units are known at once; what lies below follows.
  const units = homeUnits.flatMap((home, index) =>
    branchRows(answers[index]?.data?.unit ?? { ...home, abbreviation: '' }),
  );
  if (answers.some(({ isPending }) => isPending)) return { units, state: 'LOADING' };
  return { units, state: answers.some(({ isError }) => isError) ? 'FAILED' : 'THERE' };
}

/** A branch of the tree as rows, each unit followed by its parts in the order of their names. */
export function branchRows(branch: Branch, depth = 0): OwnUnit[] {
  const { id, name, abbreviation, children = [] } = branch;
  const parts = [...children].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [{ id, name, abbreviation, depth }, ...parts.flatMap((part) => branchRows(part, depth + 1))];
}
