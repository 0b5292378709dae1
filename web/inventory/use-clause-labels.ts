import { takesIds } from '../../schema/vocabulary/list-parameter.ts';
import { clauseLabel, clauseTitles } from './service-clauses.ts';
import type { Clause } from './service-clauses.ts';
import type { FacetBucket } from './service-facet-options.ts';
import { useRecordNames } from './use-record-names.ts';

/** How a page names its conditions. */
export interface ClauseLabels {
  /** "Missing", or "Rationale of the gap: Missing" with its title. */
  readonly labelOf: (clause: Clause, how?: 'alone' | 'with its title') => string;
  /** The name of a record by its id, as far as it is known. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Conditions that are clear without their title; "not known" never is. */
const clearAlone: ReadonlySet<Clause['param']> = new Set([
  'unit',
  'type',
  'gap',
  'physicalGap',
  'lifeExperience',
  'designated',
]);

/** Words for the conditions of a list: from the vocabulary, from the facets, and for the few ids left from the API. */
export function useClauseLabels(
  clauses: readonly Clause[],
  facets: readonly { readonly buckets: readonly FacetBucket[] }[] | undefined,
): ClauseLabels {
  const inFacets = (id: string): string | undefined =>
    facets?.flatMap((facet) => facet.buckets).find((bucket) => bucket.value === id)?.label;
  const unnamed =
    facets === undefined
      ? []
      : clauses.filter((c) => takesIds(c.param) && inFacets(c.value) === undefined).map((c) => c.value);
  const names = useRecordNames(unnamed);
  const nameOf = (id: string): string | undefined => inFacets(id) ?? names.get(id);
  return {
    nameOf,
    labelOf: (clause, how = 'alone') => {
      const label = clauseLabel(clause, nameOf(clause.value));
      const clear = clearAlone.has(clause.param) && clause.value !== 'UNKNOWN';
      if (how === 'alone' || clear) return label;
      const title = clauseTitles[clause.param];
      return title.endsWith('?') ? `${title} ${label}` : `${title}: ${label}`;
    },
  };
}
