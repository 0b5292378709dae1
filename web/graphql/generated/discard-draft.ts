// Generated from web/inventory/register/discard-draft.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DiscardDraftMutationVariables = Exact<{
  id: string;
}>;

export type DiscardDraftMutation = { discardDraft: boolean };

/** The document of web/inventory/register/discard-draft.graphql, typed with its result and variables. */
export const DiscardDraftDocument =
  'mutation DiscardDraft($id: ID!) {\n  discardDraft(id: $id)\n}' as OperationDocument<
    DiscardDraftMutation,
    DiscardDraftMutationVariables
  >;
