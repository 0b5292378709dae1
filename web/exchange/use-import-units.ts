import { useQueries } from '@tanstack/react-query';
import { askApi } from '../graphql/client.ts';
import { ImportUnitsDocument } from '../graphql/generated/import-units.ts';

/** A unit with how deep it stands below the unit that somebody registers for. */
export interface ImportUnit {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
}

interface Branch {
  readonly id: string;
  readonly name: string;
  readonly children?: readonly Branch[];
}

/** The units that a file may be for: those somebody registers for, and the units below. */
export function useImportUnits(
  homes: readonly { readonly id: string; readonly name: string }[],
): ImportUnit[] {
  const answers = useQueries({
    queries: homes.map(({ id }) => ({
      queryKey: [ImportUnitsDocument, { id }],
      queryFn: ({ signal }: { signal: AbortSignal }) => askApi(ImportUnitsDocument, { id }, signal),
    })),
  });
  return homes.flatMap((home, at) => rowsOf(answers[at]?.data?.unit ?? home));
}

function rowsOf({ id, name, children = [] }: Branch, depth = 0): ImportUnit[] {
  const parts = [...children].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [{ id, name, depth }, ...parts.flatMap((part) => rowsOf(part, depth + 1))];
}
