import { channelKindTerms } from '../../schema/vocabulary/channel.ts';
import { channelRationaleTerms } from '../../schema/vocabulary/channel-rationale.ts';
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
import { foldFacet } from './fold-facet.rules.ts';
import { once } from './lazy-connection.ts';
import { propertyTuples, relatedBuckets } from './service-facets.statements.ts';
import type { BucketRow, PropertyTuple } from './service-facets.statements.ts';
import { looksInside } from './service-criteria.rules.ts';
import type { ServiceCriteria } from './service-criteria.rules.ts';

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
 * Counts the services of a list by its facets, beside the page. The facets on stored properties share one statement;
 * each of the others has its own, because each leaves out another condition.
 * @param only facets to count; all ten when not given
 */
export async function facetServices(
  context: RequestContext,
  list: ServiceList,
  only: readonly ServiceFacet[] | null | undefined,
): Promise<FacetCounts[]> {
  const { criteria } = list;
  const facets = Object.values(ServiceFacet).filter((facet) => only == null || only.includes(facet));
  const tuples = once(() => context.graph.read(propertyTuples(criteria)));
  const [counted] = await Promise.all([
    Promise.all(facets.map((facet) => bucketsOf(context, facet, criteria, tuples))),
    list.checked(),
  ]);
  return facets.map((facet, i) => ({
    facet,
    buckets: sortBuckets(facet, counted[i] ?? []),
    overlapping: overlappingFacets.includes(facet),
  }));
}

async function bucketsOf(
  context: RequestContext,
  facet: ServiceFacet,
  criteria: ServiceCriteria,
  tuples: () => Promise<readonly PropertyTuple[]>,
): Promise<readonly BucketRow[]> {
  switch (facet) {
    case 'UNIT':
    case 'CHANNEL_KIND':
    case 'CHANNEL_RATIONALE':
    case 'LIFE_EXPERIENCE':
    case 'HISP':
      return context.graph.read(relatedBuckets(facet, criteria));
    default: {
      const counts = foldFacet(await tuples(), facet, {
        SERVICE_TYPE: criteria.serviceTypes,
        DIGITAL_GAP: criteria.digitalGaps,
        PHYSICAL_GAP: criteria.physicalGaps,
        RATIONALE_STATE: criteria.rationaleStates,
        STATUS: looksInside(criteria) ? undefined : criteria.statuses,
      });
      return [...counts].map(([value, count]) => ({ value, label: null, count }));
    }
  }
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
