import { handOffBasisTerms, handOffKindTerms } from '../../../schema/vocabulary/hand-off.ts';
import type { HandOffBasis, HandOffKind } from '../../../schema/vocabulary/hand-off.ts';
import { observationKindTerms, severityTerms } from '../../../schema/vocabulary/observation.ts';
import type { ObservationKind, Severity } from '../../../schema/vocabulary/observation.ts';
import { pageSearch, parameter, text, wordsOf } from '../../ui/address-parameters.ts';
import { addressShape } from '../../ui/address-shape.ts';
import type { AddressOf } from '../../ui/address-shape.ts';

/** The three questions of the page. */
export const handOffViews = ['agencies', 'list', 'pain-points'] as const;
export type HandOffView = (typeof handOffViews)[number];

/** Orders of the table of agencies. */
export const agencyOrders = ['COUNT', 'FROM', 'TO', 'JOURNEYS'] as const;
export type AgencyOrder = (typeof agencyOrders)[number];

/** The address of hand-offs and pain points: which question, in which order, narrowed by what. */
export const handOffsSearch = addressShape({
  view: parameter((given) => handOffViews.find((known) => known === given)),
  order: parameter((given) => agencyOrders.find((known) => known === given)),
  journey: text,
  from: text,
  to: text,
  basis: wordsOf<HandOffBasis>(handOffBasisTerms),
  kind: wordsOf<HandOffKind>(handOffKindTerms),
  severity: wordsOf<Severity>(severityTerms),
  observed: wordsOf<ObservationKind>(observationKindTerms),
  ...pageSearch,
});
export type HandOffsSearch = AddressOf<typeof handOffsSearch>;
