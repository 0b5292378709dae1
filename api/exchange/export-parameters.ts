import { ChannelKind, channelKindTerms } from '../../schema/vocabulary/channel.ts';
import { ChannelRationale, channelRationaleTerms } from '../../schema/vocabulary/channel-rationale.ts';
import {
  DigitalGap,
  PhysicalGap,
  RationaleState,
  digitalGapTerms,
  physicalGapTerms,
  rationaleStateTerms,
} from '../../schema/vocabulary/gap.ts';
import { ReasonCode, reasonTerms } from '../../schema/vocabulary/rationale.ts';
import { ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import {
  ServiceStatus,
  ServiceTypeCode,
  serviceStatusTerms,
  serviceTypeTerms,
} from '../../schema/vocabulary/service.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import type { ServiceFilter } from '../inventory/service-filter.input.ts';

/** A parameter that is a list of words of the vocabulary. */
interface WordParameter {
  readonly field: keyof ServiceFilter;
  readonly words: Readonly<Record<string, string>>;
  /** What it chooses by, in a sentence. */
  readonly says: string;
  readonly terms: Readonly<Record<string, Term>>;
}

/** Parameters whose values are words; several are joined by commas. */
export const wordParameters: Readonly<Record<string, WordParameter>> = {
  type: { field: 'serviceTypes', words: ServiceTypeCode, says: 'type', terms: serviceTypeTerms },
  channel: { field: 'channelKinds', words: ChannelKind, says: 'channel', terms: channelKindTerms },
  channelRationale: {
    field: 'channelRationales',
    words: ChannelRationale,
    says: 'flag of a channel',
    terms: channelRationaleTerms,
  },
  gap: { field: 'digitalGaps', words: DigitalGap, says: 'digital gap', terms: digitalGapTerms },
  physicalGap: { field: 'physicalGaps', words: PhysicalGap, says: 'other way', terms: physicalGapTerms },
  rationale: {
    field: 'rationaleStates',
    words: RationaleState,
    says: 'rationale',
    terms: rationaleStateTerms,
  },
  reason: { field: 'reasons', words: ReasonCode, says: 'reason', terms: reasonTerms },
  status: { field: 'statuses', words: ServiceStatus, says: 'status', terms: serviceStatusTerms },
};

/** Parameters whose values are ids of records: one, or several joined by commas. */
export const idParameters: Readonly<
  Record<string, { readonly field: keyof ServiceFilter; readonly several: boolean; readonly says: string }>
> = {
  unit: { field: 'unitId', several: false, says: 'unit' },
  lifeExperience: { field: 'lifeExperienceIds', several: true, says: 'life experience' },
  hisp: { field: 'hispIds', several: true, says: 'provider' },
  role: { field: 'roleId', several: false, says: 'role' },
  tool: { field: 'toolId', several: false, says: 'tool' },
  form: { field: 'formId', several: false, says: 'form' },
};

/** Other names under which parameters are taken too. */
export const otherNames: Readonly<Record<string, string>> = { digital: 'gap', physical: 'physicalGap' };

/** Parameters that say how a page shows its rows; a file has all rows, so they mean nothing here. */
export const pageParameters: readonly string[] = [
  'columns',
  'size',
  'first',
  'after',
  'last',
  'before',
  'page',
  'view',
];

/** Every parameter of a list, for the sentence of a refusal. */
export const listParameters: readonly string[] = [
  'text',
  'unit',
  'type',
  'channel',
  'channelRationale',
  'gap',
  'physicalGap',
  'rationale',
  'reason',
  'status',
  'lifeExperience',
  'hisp',
  'designated',
  'role',
  'tool',
  'form',
  'order',
];

export const orders = ServiceOrder;
