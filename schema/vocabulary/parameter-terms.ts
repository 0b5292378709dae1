import { channelRationaleTerms } from './channel-rationale.ts';
import { channelKindTerms } from './channel.ts';
import { digitalGapTerms, physicalGapTerms, rationaleStateTerms } from './gap.ts';
import type { WordParameter } from './list-parameter.ts';
import { reasonTerms } from './rationale.ts';
import { serviceStatusTerms, serviceTypeTerms } from './service.ts';
import type { Term } from './term.ts';

/**
 * The words that each parameter of a list understands. Apart from the names, because the first page of the web needs
 * those and not the definitions.
 */
export const parameterTerms: Record<WordParameter, Readonly<Record<string, Term>>> = {
  type: serviceTypeTerms,
  channel: channelKindTerms,
  channelRationale: channelRationaleTerms,
  gap: digitalGapTerms,
  physicalGap: physicalGapTerms,
  rationale: rationaleStateTerms,
  reason: reasonTerms,
  status: serviceStatusTerms,
};
