// Generated from web/gaps/gap-summary.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
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

export type GapDimension = 'CHANNEL_KIND' | 'HISP' | 'LIFE_EXPERIENCE' | 'REASON' | 'SERVICE_TYPE' | 'UNIT';

export type PhysicalGap = 'GAP' | 'NONE' | 'UNKNOWN';

export type PolicyEdition = 'A11_2022' | 'A11_2024';

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

export type GapSummaryQueryVariables = Exact<{
  by: GapDimension;
  filter?: ServiceFilter | null | undefined;
}>;

export type GapSummaryQuery = {
  digitizationGapSummary: {
    asOf: string;
    edition: PolicyEdition;
    ruleVersion: number;
    overlapping: boolean;
    notInAnyRow: number;
    total: {
      services: number;
      closed: number;
      notDigital: number;
      digitalUnknown: number;
      noChannel: number;
      noDigital: number;
      infoOnly: number;
      notToEnd: number;
      partial: number;
      rationaleGiven: number;
      rationaleDraft: number;
      rationaleMissing: number;
      physicalGap: number;
      physicalUnknown: number;
      physicalNone: number;
      channelsNeeded: number;
      channelsGiven: number;
      channelsNotNeeded: number;
      channelsUnknown: number;
    };
    rows: Array<{
      key: string;
      label: string;
      abbreviation: string | null;
      counts: {
        services: number;
        closed: number;
        notDigital: number;
        digitalUnknown: number;
        noChannel: number;
        noDigital: number;
        infoOnly: number;
        notToEnd: number;
        partial: number;
        rationaleGiven: number;
        rationaleDraft: number;
        rationaleMissing: number;
        physicalGap: number;
        physicalUnknown: number;
        physicalNone: number;
        channelsNeeded: number;
        channelsGiven: number;
        channelsNotNeeded: number;
        channelsUnknown: number;
      };
    }>;
  };
};

export type GapCountsFieldsFragment = {
  services: number;
  closed: number;
  notDigital: number;
  digitalUnknown: number;
  noChannel: number;
  noDigital: number;
  infoOnly: number;
  notToEnd: number;
  partial: number;
  rationaleGiven: number;
  rationaleDraft: number;
  rationaleMissing: number;
  physicalGap: number;
  physicalUnknown: number;
  physicalNone: number;
  channelsNeeded: number;
  channelsGiven: number;
  channelsNotNeeded: number;
  channelsUnknown: number;
};

/** The document of web/gaps/gap-summary.graphql, typed with its result and variables. */
export const GapSummaryDocument =
  'query GapSummary($by: GapDimension!, $filter: ServiceFilter) {\n  digitizationGapSummary(by: $by, filter: $filter) {\n    asOf\n    edition\n    ruleVersion\n    overlapping\n    notInAnyRow\n    total {\n      ...GapCountsFields\n    }\n    rows {\n      key\n      label\n      abbreviation\n      counts {\n        ...GapCountsFields\n      }\n    }\n  }\n}\n\nfragment GapCountsFields on GapCounts {\n  services\n  closed\n  notDigital\n  digitalUnknown\n  noChannel\n  noDigital\n  infoOnly\n  notToEnd\n  partial\n  rationaleGiven\n  rationaleDraft\n  rationaleMissing\n  physicalGap\n  physicalUnknown\n  physicalNone\n  channelsNeeded\n  channelsGiven\n  channelsNotNeeded\n  channelsUnknown\n}' as OperationDocument<
    GapSummaryQuery,
    GapSummaryQueryVariables
  >;
