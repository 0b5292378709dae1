import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

/** What the address says, read by the shape of the page's address. */
export function useAddress<Read>(shape: { parse(given: unknown): Read }): Read {
  const written: unknown = useSearch({ strict: false });
  return useMemo(() => shape.parse(written), [shape, written]);
}

/** The id of the record that a page is about, from its address. */
export function useRecordId(): string {
  const { id } = useParams({ strict: false });
  return id ?? '';
}
