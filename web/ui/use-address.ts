import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type * as z from 'zod/mini';

/** What the address says, read by the schema of the page. */
export function useAddress<Schema extends z.ZodMiniType>(schema: Schema): z.output<Schema> {
  const written: unknown = useSearch({ strict: false });
  return useMemo(() => schema.parse(written), [schema, written]);
}

/** The id of the record that a page is about, from its address. */
export function useRecordId(): string {
  const { id } = useParams({ strict: false });
  return id ?? '';
}
