// Generated from web/explore/waiting-work.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DraftKind = 'EDIT_SERVICE' | 'RATIONALE' | 'REGISTER_SERVICE' | 'REVIEW';

export type WorkKind =
  | 'DRAFTS'
  | 'PROPOSALS_OPEN'
  | 'RATIONALES_DUE'
  | 'RATIONALES_MISSING'
  | 'RATIONALES_RETURNED'
  | 'RATIONALES_TO_REVIEW'
  | 'READY_TO_PUBLISH'
  | 'RETURNED'
  | 'REVIEWS_DUE'
  | 'SERVICES_TO_REVIEW'
  | 'TRANSFERS_TO_ANSWER';

export type WaitingWorkQueryVariables = Exact<{ [key: string]: never }>;

export type WaitingWorkQuery = {
  work: {
    asOf: string;
    items: Array<{ kind: WorkKind; count: number; oldestDays: number | null; list: string }>;
    journeyRequests: { count: number; oldestDays: number | null; list: string } | null;
  };
  drafts: Array<{ id: string; kind: DraftKind; about: string | null; title: string; updatedAt: string }>;
};

/** The document of web/explore/waiting-work.graphql, typed with its result and variables. */
export const WaitingWorkDocument =
  'query WaitingWork {\n  work {\n    asOf\n    items {\n      kind\n      count\n      oldestDays\n      list\n    }\n    journeyRequests {\n      count\n      oldestDays\n      list\n    }\n  }\n  drafts {\n    id\n    kind\n    about\n    title\n    updatedAt\n  }\n}' as OperationDocument<
    WaitingWorkQuery,
    WaitingWorkQueryVariables
  >;
