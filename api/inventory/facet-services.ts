import { channelKindTerms, channelRationaleTerms } from '../../schema/vocabulary/channel.ts';
import {
  digitalGapOrder,
  digitalGapTerms,
  physicalGapTerms,
  rationaleStateTerms,
} from '../../schema/vocabulary/gap.ts';
import { overlappingFacets, ServiceFacet } from '../../schema/vocabulary/service-list.ts';
import { serviceStatusTerms, serviceTypeTerms } from '../../schema/vocabulary/service.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import type { RequestContext } from '../request.ts';
import type { ServiceList } from './find-services.ts';
import { serviceFacets } from './service-facets.statements.ts';
import type { BucketRow } from './service-facets.statements.ts';

/** A facet with its buckets. */
export interface FacetCounts {
  readonly facet: ServiceFacet;
  readonly buckets: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly overlapping: boolean;
}

/** Words of the facets whose values are words of the vocabulary, in the order in which to show them. */
const termsOf: Partial<Record<ServiceFacet, Readonly<Record<string, Term>>>> = {
  SERVICE_TYPE: serviceTypeTerms,
  CHANNEL_KIND: channelKindTerms,
  CHANNEL_RATIONALE: channelRationaleTerms,
  DIGITAL_GAP: Object.fromEntries(digitalGapOrder.map((gap) => [gap, digitalGapTerms[gap]])),
  PHYSICAL_GAP: physicalGapTerms,
  RATIONALE_STATE: rationaleStateTerms,
  STATUS: serviceStatusTerms,
};

/**
 * Counts the services of a list by its facets, all in one statement beside the page.
 * @param only facets to count; all ten when not given
 */
export async function facetServices(
  context: RequestContext,
  list: ServiceList,
  only: readonly ServiceFacet[] | null | undefined,
): Promise<FacetCounts[]> {
  const facets = Object.values(ServiceFacet).filter((facet) => only == null || only.includes(facet));
  if (facets.length === 0) return [];
  const [rows] = await Promise.all([
    context.graph.read(serviceFacets(list.criteria, facets)),
    list.checked(),
  ]);
  return facets.map((facet) => ({
    facet,
    buckets: sortBuckets(
      facet,
      rows.filter((row) => row.facet === facet),
    ),
    overlapping: overlappingFacets.includes(facet),
  }));
}

/** Words in the order of the vocabulary; records by count, then by name. */
function sortBuckets(facet: ServiceFacet, rows: readonly BucketRow[]): FacetCounts['buckets'] {
  const terms = termsOf[facet];
  if (terms === undefined) {
    return rows
      .map(({ value, label, count }) => ({ value, label: label ?? value, count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
  }
  const order = Object.keys(terms);
  return rows
    .map(({ value, count }) => ({ value, label: terms[value]?.label ?? value, count }))
    .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}
