// Generated from web/inventory/register/open-draft.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OpenDraftQueryVariables = Exact<{
  id: string;
}>;

export type OpenDraftQuery = { draft: { body: string; revision: number; updatedAt: string } | null };

/** The document of web/inventory/register/open-draft.graphql, typed with its result and variables. */
export const OpenDraftDocument =
  'query OpenDraft($id: ID!) {\n  draft(id: $id) {\n    body\n    revision\n    updatedAt\n  }\n}' as OperationDocument<
    OpenDraftQuery,
    OpenDraftQueryVariables
  >;
