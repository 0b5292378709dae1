// Generated from web/inventory/work/submitted-services.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AssessmentWarning = 'NO_COMPLETE_CHANNEL' | 'ONLY_THROUGH_PARTNER';

export type CellState = 'FULL' | 'LINE' | 'NOT_OFFERED' | 'PART' | 'UNKNOWN';

export type ChannelFamily = 'APP' | 'IN_PERSON' | 'MAIL_OR_FAX' | 'MESSAGE' | 'ONLINE' | 'PARTNER' | 'PHONE';

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

export type SubmittedServicesQueryVariables = Exact<{ [key: string]: never }>;

export type SubmittedServicesQuery = {
  records: {
    totalCount: number;
    asOf: string;
    nodes: Array<{
      status: ServiceStatus;
      submittedAt: string | null;
      mayReview: boolean;
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
    }>;
  };
  changes: {
    totalCount: number;
    nodes: Array<{
      status: ServiceStatus;
      submittedAt: string | null;
      mayReview: boolean;
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
    }>;
  };
};

export type ReviewRowFragment = {
  status: ServiceStatus;
  submittedAt: string | null;
  mayReview: boolean;
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

/** The document of web/inventory/work/submitted-services.graphql, typed with its result and variables. */
export const SubmittedServicesDocument =
  'query SubmittedServices {\n  records: services(filter: {statuses: [SUBMITTED]}, first: 100) {\n    nodes {\n      ...ReviewRow\n    }\n    totalCount\n    asOf\n  }\n  changes: services(filter: {proposalStatuses: [SUBMITTED]}, first: 100) {\n    nodes {\n      ...ReviewRow\n    }\n    totalCount\n  }\n}\n\nfragment ReviewRow on Service {\n  ...ServiceRow\n  status\n  submittedAt\n  mayReview\n}\n\nfragment ServiceRow on Service {\n  id\n  name\n  responsibleUnit {\n    id\n    name\n    abbreviation\n    path {\n      id\n      name\n      abbreviation\n    }\n  }\n  serviceType {\n    code\n  }\n  channelStrip {\n    family\n    state\n  }\n  digitalGap\n  physicalGap\n  rationaleState\n  warnings\n  completeness {\n    recorded\n    asked\n  }\n  updatedAt\n}' as OperationDocument<
    SubmittedServicesQuery,
    SubmittedServicesQueryVariables
  >;
