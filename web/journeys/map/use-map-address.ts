import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { mapSearch } from './map-search.ts';
import type { MapSearch } from './map-search.ts';

/** Changes part of the address; what is not named stays. */
export type ChangeAddress = (change: MapSearch, how?: { readonly replace: boolean }) => void;

/** What the address of a journey map says, and how to change it. Looking around replaces it, choosing adds to the history. */
export function useMapAddress(): { id: string; search: MapSearch; change: ChangeAddress } {
  const { id = '' } = useParams({ strict: false });
  const written: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = useMemo(() => mapSearch.parse(written), [written]);
  const change = useCallback<ChangeAddress>(
    (next, how) => {
      void navigate({
        to: '/journeys/$id',
        params: { id },
        // Read when it is applied, so that two changes at once are both kept.
        search: (now: unknown) => ({ ...mapSearch.parse(now), ...next }),
        replace: how?.replace ?? false,
        resetScroll: false,
      });
    },
    [id, navigate],
  );
  return { id, search, change };
}
