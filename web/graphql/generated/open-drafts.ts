// Generated from web/inventory/register/open-drafts.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DraftKind = 'EDIT_SERVICE' | 'RATIONALE' | 'REGISTER_SERVICE' | 'REVIEW';

export type OpenDraftsQueryVariables = Exact<{ [key: string]: never }>;

export type OpenDraftsQuery = {
  drafts: Array<{ id: string; kind: DraftKind; about: string | null; title: string; updatedAt: string }>;
};

/** The document of web/inventory/register/open-drafts.graphql, typed with its result and variables. */
export const OpenDraftsDocument =
  'query OpenDrafts {\n  drafts {\n    id\n    kind\n    about\n    title\n    updatedAt\n  }\n}' as OperationDocument<
    OpenDraftsQuery,
    OpenDraftsQueryVariables
  >;
