import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { MapSearch } from './map-search.ts';

/** Selects a step or a hand-off of the same journey; everything else of the view stays. */
export function StepLink({
  id,
  search,
  current = false,
  children,
}: {
  id: string;
  search: MapSearch;
  /** It is the one that is selected. */
  current?: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <Link
      to="."
      search={{ ...search, selected: id }}
      replace
      resetScroll={false}
      data-step={id}
      activeProps={{ 'aria-current': undefined }}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </Link>
  );
}
