// Generated from web/inventory/work/unit-history.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ChangeAction =
  | 'APPROVED'
  | 'ARCHIVED'
  | 'CONFIRMED'
  | 'CREATED'
  | 'MERGED'
  | 'MOVED'
  | 'PROPOSED'
  | 'PUBLISHED'
  | 'REASSESSED'
  | 'RESTORED'
  | 'RETURNED'
  | 'ROLES_CHANGED'
  | 'SEED_LOADED'
  | 'SUBMITTED'
  | 'TRANSFERRED'
  | 'TRANSFER_DECLINED'
  | 'TRANSFER_PROPOSED'
  | 'TRANSFER_WITHDRAWN'
  | 'UPDATED'
  | 'WITHDRAWN';

export type UnitHistoryQueryVariables = Exact<{
  id: string;
  profileId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type UnitHistoryQuery = {
  unit: { id: string; name: string } | null;
  history: {
    totalCount: number;
    nodes: Array<{
      id: string;
      at: string;
      actorName: string;
      action: ChangeAction;
      summary: string;
      comment: string | null;
      version: number;
      restorable: boolean;
      differences: Array<{ field: string; label: string; before: Array<string>; after: Array<string> }>;
    }>;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
};

/** The document of web/inventory/work/unit-history.graphql, typed with its result and variables. */
export const UnitHistoryDocument =
  'query UnitHistory($id: ID!, $profileId: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n  unit(id: $id) {\n    id\n    name\n  }\n  history(\n    id: $profileId\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      id\n      at\n      actorName\n      action\n      summary\n      comment\n      version\n      restorable\n      differences {\n        field\n        label\n        before\n        after\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}' as OperationDocument<
    UnitHistoryQuery,
    UnitHistoryQueryVariables
  >;
