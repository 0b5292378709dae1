// Generated from web/inventory/work/service-standing.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ServiceStatus =
  'APPROVED' | 'ARCHIVED' | 'CHANGES_REQUESTED' | 'DRAFT' | 'PUBLISHED' | 'SUBMITTED';

export type ServiceStandingQueryVariables = Exact<{
  id: string;
}>;

export type ServiceStandingQuery = {
  service: {
    id: string;
    name: string;
    status: ServiceStatus;
    version: number;
    mayEdit: boolean;
    mayReview: boolean;
    statusComment: string | null;
    submittedAt: string | null;
    nextReviewDue: string | null;
    responsibleUnit: { id: string; path: Array<{ id: string }> };
    proposal: {
      status: ServiceStatus;
      proposedBy: string | null;
      proposedAt: string | null;
      comment: string | null;
      differences: Array<{ field: string; label: string; before: Array<string>; after: Array<string> }>;
    } | null;
    transfer: {
      serviceId: string;
      serviceName: string;
      status: ServiceStatus;
      version: number;
      proposedBy: string;
      proposedAt: string;
      comment: string | null;
      mayAnswer: boolean;
      mayWithdraw: boolean;
      fromUnit: { id: string; name: string };
      toUnit: { id: string; name: string };
    } | null;
  } | null;
};

export type TransferPartsFragment = {
  serviceId: string;
  serviceName: string;
  status: ServiceStatus;
  version: number;
  proposedBy: string;
  proposedAt: string;
  comment: string | null;
  mayAnswer: boolean;
  mayWithdraw: boolean;
  fromUnit: { id: string; name: string };
  toUnit: { id: string; name: string };
};

/** The document of web/inventory/work/service-standing.graphql, typed with its result and variables. */
export const ServiceStandingDocument =
  'query ServiceStanding($id: ID!) {\n  service(id: $id) {\n    id\n    name\n    status\n    version\n    mayEdit\n    mayReview\n    statusComment\n    submittedAt\n    nextReviewDue\n    responsibleUnit {\n      id\n      path {\n        id\n      }\n    }\n    proposal {\n      status\n      proposedBy\n      proposedAt\n      comment\n      differences {\n        field\n        label\n        before\n        after\n      }\n    }\n    transfer {\n      ...TransferParts\n    }\n  }\n}\n\nfragment TransferParts on Transfer {\n  serviceId\n  serviceName\n  status\n  version\n  fromUnit {\n    id\n    name\n  }\n  toUnit {\n    id\n    name\n  }\n  proposedBy\n  proposedAt\n  comment\n  mayAnswer\n  mayWithdraw\n}' as OperationDocument<
    ServiceStandingQuery,
    ServiceStandingQueryVariables
  >;
