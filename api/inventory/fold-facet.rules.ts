/** Values of several properties that services have together, with how many services have them. */
export type Tuple<F extends string> = Readonly<Record<F, string>> & { readonly count: number };

/**
 * Counts one property out of tuples. A tuple counts if it meets the conditions on all other properties; the condition
 * on the property itself is left out, so that the buckets show what else could be chosen.
 * @param conditions allowed values by property; a property that is absent or undefined is free
 * @returns number of services by value; values that no service has are not there
 */
export function foldFacet<F extends string>(
  tuples: readonly Tuple<F>[],
  facet: F,
  conditions: Readonly<Partial<Record<F, readonly string[] | undefined>>>,
): Map<string, number> {
  const others = (Object.keys(conditions) as F[]).filter((property) => property !== facet);
  const counts = new Map<string, number>();
  for (const tuple of tuples) {
    const meets = others.every((property) => conditions[property]?.includes(tuple[property]) ?? true);
    if (meets) counts.set(tuple[facet], (counts.get(tuple[facet]) ?? 0) + tuple.count);
  }
  return counts;
}
