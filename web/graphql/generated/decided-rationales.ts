// Generated from web/inventory/work/decided-rationales.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RationaleStatus = 'APPROVED' | 'DRAFT' | 'RETURNED' | 'SUBMITTED' | 'SUPERSEDED' | 'WITHDRAWN';

export type DecidedRationalesQueryVariables = Exact<{ [key: string]: never }>;

export type DecidedRationalesQuery = {
  approved: {
    nodes: Array<{
      id: string;
      title: string;
      status: RationaleStatus;
      decidedAt: string | null;
      decidedBy: string | null;
    }>;
  };
  returned: {
    nodes: Array<{
      id: string;
      title: string;
      status: RationaleStatus;
      decidedAt: string | null;
      decidedBy: string | null;
    }>;
  };
};

export type DecidedRationaleFragment = {
  id: string;
  title: string;
  status: RationaleStatus;
  decidedAt: string | null;
  decidedBy: string | null;
};

/** The document of web/inventory/work/decided-rationales.graphql, typed with its result and variables. */
export const DecidedRationalesDocument =
  'query DecidedRationales {\n  approved: rationaleQueue(statuses: [APPROVED], last: 5) {\n    nodes {\n      ...DecidedRationale\n    }\n  }\n  returned: rationaleQueue(statuses: [RETURNED], last: 5) {\n    nodes {\n      ...DecidedRationale\n    }\n  }\n}\n\nfragment DecidedRationale on Rationale {\n  id\n  title\n  status\n  decidedAt\n  decidedBy\n}' as OperationDocument<
    DecidedRationalesQuery,
    DecidedRationalesQueryVariables
  >;
