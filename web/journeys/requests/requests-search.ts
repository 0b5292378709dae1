import {
  goingJourneyRequestStates,
  journeyRequestKindTerms,
  journeyRequestStateTerms,
} from '../../../schema/vocabulary/journey-request.ts';
import type { JourneyRequestKind, JourneyRequestState } from '../../../schema/vocabulary/journey-request.ts';
import type { JourneyRequestFilter } from '../../graphql/generated/journey-requests.ts';
import { pageSearch, text, wordsOf } from '../../ui/address-parameters.ts';
import { addressShape } from '../../ui/address-shape.ts';
import type { AddressOf } from '../../ui/address-shape.ts';

/** The address of what life-experience teams and agencies say to each other. */
export const requestsSearch = addressShape({
  state: wordsOf<JourneyRequestState>(journeyRequestStateTerms),
  kind: wordsOf<JourneyRequestKind>(journeyRequestKindTerms),
  journey: text,
  unit: text,
  ...pageSearch,
});
export type RequestsSearch = AddressOf<typeof requestsSearch>;

/** What the API is asked for by the address; without a choice, what is still going on. */
export function requestsFilter({ state, kind, journey, unit }: RequestsSearch): JourneyRequestFilter {
  return {
    states: [...(state ?? goingJourneyRequestStates)],
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(journey === undefined ? {} : { journeyId: journey }),
    ...(unit === undefined ? {} : { unitId: unit }),
  };
}
