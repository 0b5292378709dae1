// Generated from web/inventory/work/waiting-rationales.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RationaleStatus = 'APPROVED' | 'DRAFT' | 'RETURNED' | 'SUBMITTED' | 'SUPERSEDED' | 'WITHDRAWN';

export type WaitingRationalesQueryVariables = Exact<{
  statuses?: Array<RationaleStatus> | RationaleStatus | null | undefined;
  stale?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type WaitingRationalesQuery = {
  rationaleQueue: {
    totalCount: number;
    asOf: string;
    nodes: Array<{
      id: string;
      title: string;
      status: RationaleStatus;
      submittedAt: string | null;
      updatedAt: string;
      mayReview: boolean;
      service: {
        id: string;
        name: string;
        responsibleUnit: {
          id: string;
          name: string;
          abbreviation: string;
          path: Array<{ id: string; name: string; abbreviation: string }>;
        };
      };
    }>;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
};

/** The document of web/inventory/work/waiting-rationales.graphql, typed with its result and variables. */
export const WaitingRationalesDocument =
  'query WaitingRationales($statuses: [RationaleStatus!], $stale: Boolean, $first: Int, $after: String, $last: Int, $before: String) {\n  rationaleQueue(\n    statuses: $statuses\n    stale: $stale\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      id\n      title\n      status\n      submittedAt\n      updatedAt\n      mayReview\n      service {\n        id\n        name\n        responsibleUnit {\n          id\n          name\n          abbreviation\n          path {\n            id\n            name\n            abbreviation\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n    asOf\n  }\n}' as OperationDocument<
    WaitingRationalesQuery,
    WaitingRationalesQueryVariables
  >;
