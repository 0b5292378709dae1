// Generated from web/gaps/gap-priorities.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ChannelKind =
  | 'CHAT'
  | 'CHATBOT'
  | 'EMAIL'
  | 'FAX'
  | 'IN_PERSON'
  | 'IN_PERSON_OFFICE'
  | 'IN_PERSON_OTHER'
  | 'KIOSK'
  | 'LIVE_CHAT'
  | 'MOBILE_APP'
  | 'OTHER_DIGITAL'
  | 'OTHER_NON_DIGITAL'
  | 'OUTREACH'
  | 'PAPER'
  | 'PHONE'
  | 'PHONE_AGENT'
  | 'PHONE_AUTOMATED'
  | 'POSTAL_MAIL'
  | 'SMS'
  | 'SOCIAL_MEDIA'
  | 'THIRD_PARTY'
  | 'WEBSITE';

export type ChannelRationale = 'GIVEN' | 'NEEDED' | 'NOT_APPLICABLE' | 'NOT_NEEDED' | 'UNKNOWN';

export type DigitalGap =
  | 'CLOSED'
  | 'DIGITAL_INFO_ONLY'
  | 'DIGITAL_NOT_TO_END'
  | 'DIGITAL_PARTIAL'
  | 'NO_CHANNEL'
  | 'NO_DIGITAL'
  | 'UNKNOWN';

export type PhysicalGap = 'GAP' | 'NONE' | 'UNKNOWN';

export type RationaleState =
  'APPROVED' | 'CONTRADICTED' | 'DRAFT' | 'MISSING' | 'NOT_REQUIRED' | 'SUBMITTED' | 'UNKNOWN';

export type ReasonCode =
  | 'COST'
  | 'DATA_SHARING'
  | 'IDENTITY_PROOFING'
  | 'INHERENTLY_PHYSICAL'
  | 'LAW_PRESCRIBES_METHOD'
  | 'LEGACY_SYSTEM'
  | 'LOW_VOLUME'
  | 'ORIGINAL_DOCUMENT'
  | 'PARTNER_OR_STATE_OWNED'
  | 'SECURITY'
  | 'WET_SIGNATURE';

export type ServiceFilter = {
  channelKinds?: Array<ChannelKind> | null | undefined;
  channelRationales?: Array<ChannelRationale> | null | undefined;
  designated?: boolean | null | undefined;
  digitalGaps?: Array<DigitalGap> | null | undefined;
  formId?: string | null | undefined;
  gapAtSnapshotId?: string | null | undefined;
  hispIds?: Array<string> | null | undefined;
  lifeExperienceIds?: Array<string> | null | undefined;
  mine?: boolean | null | undefined;
  noGapAtSnapshotId?: string | null | undefined;
  participatingUnitId?: string | null | undefined;
  physicalGaps?: Array<PhysicalGap> | null | undefined;
  proposalStatuses?: Array<ServiceStatus> | null | undefined;
  rationaleReviewDueBefore?: string | null | undefined;
  rationaleStates?: Array<RationaleState> | null | undefined;
  reasons?: Array<ReasonCode> | null | undefined;
  reviewDueBefore?: string | null | undefined;
  roleId?: string | null | undefined;
  serviceTypes?: Array<ServiceTypeCode> | null | undefined;
  statuses?: Array<ServiceStatus> | null | undefined;
  text?: string | null | undefined;
  toolId?: string | null | undefined;
  unitId?: string | null | undefined;
};

export type ServiceStatus =
  'APPROVED' | 'ARCHIVED' | 'CHANGES_REQUESTED' | 'DRAFT' | 'PUBLISHED' | 'SUBMITTED';

export type ServiceTypeCode =
  | 'ADMINISTRATIVE'
  | 'BENEFITS'
  | 'COMPLIANCE'
  | 'DATA_AND_RESEARCH'
  | 'INFORMATIONAL'
  | 'RECREATION'
  | 'REGULATORY';

export type GapPrioritiesQueryVariables = Exact<{
  filter?: ServiceFilter | null | undefined;
}>;

export type GapPrioritiesQuery = {
  gapPriorities: {
    services: number;
    annualTransactions: number;
    adjudicationDays: number;
    burdenMinutes: number;
    selfServiceCalls: number;
    some: number;
    all: number;
    asOf: string;
    usualWeights: {
      annualTransactions: number;
      adjudicationDays: number;
      burdenMinutes: number;
      selfServiceCalls: number;
    };
  };
};

/** The document of web/gaps/gap-priorities.graphql, typed with its result and variables. */
export const GapPrioritiesDocument =
  'query GapPriorities($filter: ServiceFilter) {\n  gapPriorities(filter: $filter) {\n    services\n    annualTransactions\n    adjudicationDays\n    burdenMinutes\n    selfServiceCalls\n    some\n    all\n    usualWeights {\n      annualTransactions\n      adjudicationDays\n      burdenMinutes\n      selfServiceCalls\n    }\n    asOf\n  }\n}' as OperationDocument<
    GapPrioritiesQuery,
    GapPrioritiesQueryVariables
  >;
