// Generated from web/inventory/service-rows.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AssessmentWarning = 'NO_COMPLETE_CHANNEL' | 'ONLY_THROUGH_PARTNER';

export type CellState = 'FULL' | 'LINE' | 'NOT_OFFERED' | 'PART' | 'UNKNOWN';

export type ChannelFamily = 'APP' | 'IN_PERSON' | 'MAIL_OR_FAX' | 'MESSAGE' | 'ONLINE' | 'PARTNER' | 'PHONE';

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

export type ServiceOrder =
  | 'ADJUDICATION_TIME'
  | 'ANNUAL_TRANSACTIONS'
  | 'BURDEN'
  | 'LEAST_COMPLETE'
  | 'NAME'
  | 'OLDEST_GAP'
  | 'PRIORITY'
  | 'SELF_SERVICE_CALLS'
  | 'UNIT'
  | 'UPDATED'
  | 'VOLUME'
  | 'WORST_GAP';

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

export type ServiceRowsQueryVariables = Exact<{
  filter?: ServiceFilter | null | undefined;
  orderBy: ServiceOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  withVolume: boolean;
}>;

export type ServiceRowsQuery = {
  services: {
    totalCount: number;
    asOf: string;
    nodes: Array<{
      id: string;
      name: string;
      digitalGap: DigitalGap;
      physicalGap: PhysicalGap;
      rationaleState: RationaleState;
      warnings: Array<AssessmentWarning>;
      updatedAt: string;
      volumes?: Array<{ id: string; value: number; unit: string; year: string }>;
      responsibleUnit: {
        id: string;
        name: string;
        abbreviation: string;
        path: Array<{ id: string; name: string; abbreviation: string }>;
      };
      serviceType: { code: ServiceTypeCode };
      channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
      completeness: { recorded: number; asked: number };
    }>;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
};

export type ServiceRowFragment = {
  id: string;
  name: string;
  digitalGap: DigitalGap;
  physicalGap: PhysicalGap;
  rationaleState: RationaleState;
  warnings: Array<AssessmentWarning>;
  updatedAt: string;
  responsibleUnit: {
    id: string;
    name: string;
    abbreviation: string;
    path: Array<{ id: string; name: string; abbreviation: string }>;
  };
  serviceType: { code: ServiceTypeCode };
  channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
  completeness: { recorded: number; asked: number };
};

/** The document of web/inventory/service-rows.graphql, typed with its result and variables. */
export const ServiceRowsDocument =
  'query ServiceRows($filter: ServiceFilter, $orderBy: ServiceOrder!, $first: Int, $after: String, $last: Int, $before: String, $withVolume: Boolean!) {\n  services(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...ServiceRow\n      volumes @include(if: $withVolume) {\n        id\n        value\n        unit\n        year\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n    asOf\n  }\n}\n\nfragment ServiceRow on Service {\n  id\n  name\n  responsibleUnit {\n    id\n    name\n    abbreviation\n    path {\n      id\n      name\n      abbreviation\n    }\n  }\n  serviceType {\n    code\n  }\n  channelStrip {\n    family\n    state\n  }\n  digitalGap\n  physicalGap\n  rationaleState\n  warnings\n  completeness {\n    recorded\n    asked\n  }\n  updatedAt\n}' as OperationDocument<
    ServiceRowsQuery,
    ServiceRowsQueryVariables
  >;
