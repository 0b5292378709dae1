// Generated from web/inventory/work/transfers-to-answer.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ServiceStatus =
  'APPROVED' | 'ARCHIVED' | 'CHANGES_REQUESTED' | 'DRAFT' | 'PUBLISHED' | 'SUBMITTED';

export type TransfersToAnswerQueryVariables = Exact<{ [key: string]: never }>;

export type TransfersToAnswerQuery = {
  transfersToAnswer: Array<{
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
  }>;
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

/** The document of web/inventory/work/transfers-to-answer.graphql, typed with its result and variables. */
export const TransfersToAnswerDocument =
  'query TransfersToAnswer {\n  transfersToAnswer {\n    ...TransferParts\n  }\n}\n\nfragment TransferParts on Transfer {\n  serviceId\n  serviceName\n  status\n  version\n  fromUnit {\n    id\n    name\n  }\n  toUnit {\n    id\n    name\n  }\n  proposedBy\n  proposedAt\n  comment\n  mayAnswer\n  mayWithdraw\n}' as OperationDocument<
    TransfersToAnswerQuery,
    TransfersToAnswerQueryVariables
  >;
