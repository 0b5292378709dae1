// Generated from web/inventory/register/service-form.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Accessible = 'NO' | 'UNKNOWN' | 'YES';

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

export type CompletionLevel = 'FULL' | 'INFORMATION_ONLY' | 'NOT_TO_END' | 'PARTIAL' | 'UNKNOWN';

export type CrossChannel = 'NO' | 'UNKNOWN' | 'YES';

export type CustomerKind = 'BUSINESS' | 'INDIVIDUAL' | 'ORGANIZATION' | 'PUBLIC_SERVANT';

export type DeliveryMode =
  'DIRECT' | 'VIA_CONTRACTOR' | 'VIA_FEDERALLY_FUNDED_PROGRAM' | 'VIA_STATE_OR_LOCAL';

export type DemandBand =
  'FROM_1000' | 'FROM_10000' | 'FROM_100000' | 'FROM_1000000' | 'FROM_10000000' | 'UNDER_1000' | 'UNKNOWN';

export type Medium = 'DIGITAL' | 'TRADITIONAL' | 'UNKNOWN';

export type OccasionKind = 'LIFE_EVENT' | 'STORY' | 'UNKNOWN';

export type ParticipationRole = 'ADMINISTERS' | 'CO_DELIVERS' | 'FUNDS';

export type SelfService = 'NO' | 'UNKNOWN' | 'YES';

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

export type ServiceFormFactsQueryVariables = Exact<{
  id: string;
}>;

export type ServiceFormFactsQuery = {
  serviceForm: {
    id: string;
    version: number;
    status: ServiceStatus;
    proposalStatus: ServiceStatus | null;
    comment: string | null;
    externalId: string | null;
    name: string;
    description: string;
    primaryType: ServiceTypeCode | null;
    secondaryTypes: Array<ServiceTypeCode>;
    customers: Array<CustomerKind>;
    deliveryModes: Array<DeliveryMode>;
    occasions: Array<string>;
    offerings: Array<string>;
    outcome: string | null;
    crossChannel: CrossChannel;
    deliveryStages: Array<string>;
    learnUrl: string | null;
    startUrl: string | null;
    owner: string | null;
    source: string;
    note: string | null;
    budgetCode: string | null;
    investmentId: string | null;
    leadUnit: { id: string; name: string };
    furtherUnits: Array<{ id: string; name: string }>;
    participants: Array<{
      role: ParticipationRole;
      explanation: string | null;
      unit: { id: string; name: string };
    }>;
    occasionDetails: Array<{
      occasion: string;
      kind: OccasionKind;
      characteristics: Array<string>;
      demand: {
        band: DemandBand;
        unit: string | null;
        year: string | null;
        explanation: string | null;
      } | null;
    }>;
    channels: Array<{
      id: string | null;
      kind: ChannelKind;
      name: string;
      url: string | null;
      place: string | null;
      medium: Medium;
      level: CompletionLevel;
      accessible: Accessible;
      selfService: SelfService;
      languages: Array<string>;
    }>;
    tasks: Array<{ name: string; channels: Array<number> }>;
    roles: Array<{ id: string; name: string }>;
    tools: Array<{ id: string; name: string }>;
    forms: Array<{ id: string; number: string }>;
    volumes: Array<{ value: number; unit: string; year: string; source: string }>;
    priorityFacts: {
      annualTransactions: { value: number; year: string; source: string } | null;
      adjudicationDays: { value: number; year: string; source: string } | null;
      burdenMinutes: { value: number; year: string; source: string } | null;
      selfServiceCalls: { value: number; year: string; source: string } | null;
    };
  } | null;
};

export type PriorityFiguresFragment = {
  annualTransactions: { value: number; year: string; source: string } | null;
  adjudicationDays: { value: number; year: string; source: string } | null;
  burdenMinutes: { value: number; year: string; source: string } | null;
  selfServiceCalls: { value: number; year: string; source: string } | null;
};

/** The document of web/inventory/register/service-form.graphql, typed with its result and variables. */
export const ServiceFormFactsDocument =
  'query ServiceFormFacts($id: ID!) {\n  serviceForm(id: $id) {\n    id\n    version\n    status\n    proposalStatus\n    comment\n    externalId\n    name\n    description\n    leadUnit {\n      id\n      name\n    }\n    furtherUnits {\n      id\n      name\n    }\n    participants {\n      unit {\n        id\n        name\n      }\n      role\n      explanation\n    }\n    primaryType\n    secondaryTypes\n    customers\n    deliveryModes\n    occasions\n    occasionDetails {\n      occasion\n      kind\n      demand {\n        band\n        unit\n        year\n        explanation\n      }\n      characteristics\n    }\n    offerings\n    outcome\n    crossChannel\n    deliveryStages\n    channels {\n      id\n      kind\n      name\n      url\n      place\n      medium\n      level\n      accessible\n      selfService\n      languages\n    }\n    tasks {\n      name\n      channels\n    }\n    roles {\n      id\n      name\n    }\n    tools {\n      id\n      name\n    }\n    forms {\n      id\n      number\n    }\n    volumes {\n      value\n      unit\n      year\n      source\n    }\n    learnUrl\n    startUrl\n    owner\n    source\n    note\n    budgetCode\n    investmentId\n    priorityFacts {\n      ...PriorityFigures\n    }\n  }\n}\n\nfragment PriorityFigures on PriorityFacts {\n  annualTransactions {\n    value\n    year\n    source\n  }\n  adjudicationDays {\n    value\n    year\n    source\n  }\n  burdenMinutes {\n    value\n    year\n    source\n  }\n  selfServiceCalls {\n    value\n    year\n    source\n  }\n}' as OperationDocument<
    ServiceFormFactsQuery,
    ServiceFormFactsQueryVariables
  >;
