// Generated from web/inventory/service-count.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type ServiceCountQueryVariables = Exact<{
  filter?: ServiceFilter | null | undefined;
}>;

export type ServiceCountQuery = { services: { totalCount: number } };

/** The document of web/inventory/service-count.graphql, typed with its result and variables. */
export const ServiceCountDocument =
  'query ServiceCount($filter: ServiceFilter) {\n  services(filter: $filter) {\n    totalCount\n  }\n}' as OperationDocument<
    ServiceCountQuery,
    ServiceCountQueryVariables
  >;
