// Generated from web/inventory/service-rows.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ServiceOrder = 'NAME' | 'UNIT' | 'VOLUME' | 'WORST_GAP' | 'LEAST_COMPLETE' | 'UPDATED';

export type ChannelKind =
  | 'WEBSITE'
  | 'MOBILE_APP'
  | 'EMAIL'
  | 'SMS'
  | 'SOCIAL_MEDIA'
  | 'CHAT'
  | 'LIVE_CHAT'
  | 'CHATBOT'
  | 'OTHER_DIGITAL'
  | 'PHONE'
  | 'PHONE_AGENT'
  | 'PHONE_AUTOMATED'
  | 'IN_PERSON'
  | 'IN_PERSON_OFFICE'
  | 'IN_PERSON_OTHER'
  | 'KIOSK'
  | 'OUTREACH'
  | 'OTHER_NON_DIGITAL'
  | 'POSTAL_MAIL'
  | 'PAPER'
  | 'FAX'
  | 'THIRD_PARTY';

export type ChannelFamily = 'ONLINE' | 'APP' | 'MESSAGE' | 'PHONE' | 'IN_PERSON' | 'MAIL_OR_FAX' | 'PARTNER';

export type CellState = 'FULL' | 'PART' | 'LINE' | 'UNKNOWN' | 'NOT_OFFERED';

export type ChannelRationale = 'NOT_APPLICABLE' | 'NOT_NEEDED' | 'NEEDED' | 'GIVEN' | 'UNKNOWN';

export type DigitalGap =
  | 'NO_CHANNEL'
  | 'NO_DIGITAL'
  | 'DIGITAL_INFO_ONLY'
  | 'DIGITAL_NOT_TO_END'
  | 'DIGITAL_PARTIAL'
  | 'UNKNOWN'
  | 'CLOSED';

export type PhysicalGap = 'GAP' | 'UNKNOWN' | 'NONE';

export type RationaleState =
  'NOT_REQUIRED' | 'MISSING' | 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'CONTRADICTED' | 'UNKNOWN';

export type AssessmentWarning = 'NO_COMPLETE_CHANNEL' | 'ONLY_THROUGH_PARTNER';

export type ServiceTypeCode =
  | 'ADMINISTRATIVE'
  | 'BENEFITS'
  | 'COMPLIANCE'
  | 'RECREATION'
  | 'INFORMATIONAL'
  | 'DATA_AND_RESEARCH'
  | 'REGULATORY';

export type ServiceStatus =
  'DRAFT' | 'SUBMITTED' | 'CHANGES_REQUESTED' | 'APPROVED' | 'PUBLISHED' | 'ARCHIVED';

export type ReasonCode =
  | 'IDENTITY_PROOFING'
  | 'WET_SIGNATURE'
  | 'INHERENTLY_PHYSICAL'
  | 'LAW_PRESCRIBES_METHOD'
  | 'SECURITY'
  | 'LEGACY_SYSTEM'
  | 'PARTNER_OR_STATE_OWNED'
  | 'ORIGINAL_DOCUMENT'
  | 'DATA_SHARING'
  | 'LOW_VOLUME'
  | 'COST';

export type ServiceFilter = {
  text?: string | null | undefined;
  unitId?: string | null | undefined;
  serviceTypes?: Array<ServiceTypeCode> | null | undefined;
  channelKinds?: Array<ChannelKind> | null | undefined;
  channelRationales?: Array<ChannelRationale> | null | undefined;
  digitalGaps?: Array<DigitalGap> | null | undefined;
  physicalGaps?: Array<PhysicalGap> | null | undefined;
  rationaleStates?: Array<RationaleState> | null | undefined;
  reasons?: Array<ReasonCode> | null | undefined;
  statuses?: Array<ServiceStatus> | null | undefined;
  lifeExperienceIds?: Array<string> | null | undefined;
  hispIds?: Array<string> | null | undefined;
  designated?: boolean | null | undefined;
  roleId?: string | null | undefined;
  toolId?: string | null | undefined;
  formId?: string | null | undefined;
};

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
