import { journeyStateTerms, journeyStatusTerms } from '../../../schema/vocabulary/journey.ts';
import type { JourneyState, JourneyStatus } from '../../../schema/vocabulary/journey.ts';
import type { JourneyFilter } from '../../graphql/generated/journey-list.ts';
import { pageSearch, parameter, text, wordsOf } from '../../ui/address-parameters.ts';
import { addressShape } from '../../ui/address-shape.ts';
import type { AddressOf } from '../../ui/address-shape.ts';

/** How the list is drawn: as a table to compare, or as cards to choose from. */
export const journeyViews = ['table', 'cards'] as const;
export type JourneyListView = (typeof journeyViews)[number];

/** The address of the list of journeys: which ones, how they are drawn, which page. */
export const journeysSearch = addressShape({
  text,
  state: wordsOf<JourneyState>(journeyStateTerms),
  status: wordsOf<JourneyStatus>(journeyStatusTerms),
  view: parameter((given) => journeyViews.find((known) => known === given)),
  ...pageSearch,
});
export type JourneysSearch = AddressOf<typeof journeysSearch>;

/** What the API is asked for by the address. */
export function journeysFilter({ text: words, state, status }: JourneysSearch): JourneyFilter {
  return {
    ...(words === undefined ? {} : { text: words }),
    ...(state === undefined ? {} : { states: state }),
    ...(status === undefined ? {} : { statuses: status }),
  };
}

/** The address after the reader chose something else: the first page of it. */
export function chosen(search: JourneysSearch, change: Partial<JourneysSearch>): JourneysSearch {
  return { ...search, after: undefined, before: undefined, page: undefined, ...change };
}

/** Whether the address leaves anything out. */
export function isNarrowed({ text: words, state, status }: JourneysSearch): boolean {
  return words !== undefined || state !== undefined || status !== undefined;
}
