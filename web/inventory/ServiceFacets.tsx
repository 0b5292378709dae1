import type { ReactElement } from 'react';
import type { ServiceFacet } from '../graphql/generated/service-facets.ts';
import { FacetGroup } from '../ui/FacetGroup.tsx';
import type { FacetOption } from '../ui/FacetGroup.tsx';
import { AgencySelect } from './AgencySelect.tsx';
import { clauseTitles, valuesOf, withValues } from './service-clauses.ts';
import { facetOptions, facetParams } from './service-facet-options.ts';
import type { FacetBucket } from './service-facet-options.ts';
import styles from './ServiceFacets.module.scss';
import type { ServicesSearch } from './services-search.ts';

/** Buckets of every facet, as the API counts them. */
export type Facets = readonly { readonly facet: ServiceFacet; readonly buckets: readonly FacetBucket[] }[];

/** The facets with boxes to tick, the core question first. The agency stands above them as one list to choose from. */
const boxed: readonly ServiceFacet[] = [
  'DIGITAL_GAP',
  'RATIONALE_STATE',
  'CHANNEL_RATIONALE',
  'CHANNEL_KIND',
  'PHYSICAL_GAP',
  'SERVICE_TYPE',
  'LIFE_EXPERIENCE',
  'HISP',
  'STATUS',
];

/**
 * The facets of a list of services. Boxes keep their places whatever is ticked.
 * @param everywhere facets of the list without a filter; undefined until they are there, for which room is kept
 * @param here facets of the list as filtered
 */
export function ServiceFacets({
  search,
  everywhere,
  here,
  nameOf,
  onChange,
}: {
  search: ServicesSearch;
  everywhere: Facets | undefined;
  here: Facets | undefined;
  nameOf: (id: string) => string | undefined;
  onChange: (next: ServicesSearch) => void;
}): ReactElement {
  if (everywhere === undefined)
    return <div className={styles.room} aria-hidden="true" data-testid="facet-room" />;
  const optionsOf = (facet: ServiceFacet): FacetOption[] =>
    facetOptions(
      facetParams[facet],
      bucketsOf(everywhere, facet) ?? [],
      here === undefined ? undefined : (bucketsOf(here, facet) ?? []),
      valuesOf(search, facetParams[facet]),
      nameOf,
    );
  return (
    <>
      <AgencySelect
        options={optionsOf('UNIT')}
        selected={valuesOf(search, 'unit')[0]}
        onChange={(unit) => {
          onChange(withValues(search, 'unit', unit === undefined ? [] : [unit]));
        }}
      />
      {boxed.map((facet) => (
        <FacetGroup
          key={facet}
          legend={clauseTitles[facetParams[facet]]}
          options={optionsOf(facet)}
          selected={valuesOf(search, facetParams[facet])}
          onChange={(values) => {
            onChange(withValues(search, facetParams[facet], values));
          }}
        />
      ))}
    </>
  );
}

function bucketsOf(facets: Facets, facet: ServiceFacet): readonly FacetBucket[] | undefined {
  return facets.find((one) => one.facet === facet)?.buckets;
}
