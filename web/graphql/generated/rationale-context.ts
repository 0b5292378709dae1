// Generated from web/inventory/work/rationale-context.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
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

export type RationaleStatus = 'APPROVED' | 'DRAFT' | 'RETURNED' | 'SUBMITTED' | 'SUPERSEDED' | 'WITHDRAWN';

export type RationaleContextQueryVariables = Exact<{
  id: string;
}>;

export type RationaleContextQuery = {
  similarRationales: Array<{
    why: string;
    decision: RationaleStatus | null;
    comment: string | null;
    rationale: {
      id: string;
      title: string;
      status: RationaleStatus;
      explanation: string;
      service: { id: string; name: string };
    };
  }>;
  history: {
    nodes: Array<{
      id: string;
      at: string;
      actorName: string;
      action: ChangeAction;
      summary: string;
      comment: string | null;
      version: number;
      differences: Array<{ field: string; label: string; before: Array<string>; after: Array<string> }>;
    }>;
  };
};

/** The document of web/inventory/work/rationale-context.graphql, typed with its result and variables. */
export const RationaleContextDocument =
  'query RationaleContext($id: ID!) {\n  similarRationales(id: $id) {\n    why\n    decision\n    comment\n    rationale {\n      id\n      title\n      status\n      explanation\n      service {\n        id\n        name\n      }\n    }\n  }\n  history(id: $id, first: 20) {\n    nodes {\n      id\n      at\n      actorName\n      action\n      summary\n      comment\n      version\n      differences {\n        field\n        label\n        before\n        after\n      }\n    }\n  }\n}' as OperationDocument<
    RationaleContextQuery,
    RationaleContextQueryVariables
  >;
