// Generated from web/inventory/register/save-draft.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DraftKind = 'EDIT_SERVICE' | 'RATIONALE' | 'REGISTER_SERVICE' | 'REVIEW';

export type SaveDraftMutationVariables = Exact<{
  id?: string | null | undefined;
  kind: DraftKind;
  about?: string | null | undefined;
  title: string;
  body: string;
  revision: number;
}>;

export type SaveDraftMutation = {
  saveDraft: {
    draft: { revision: number; body: string; updatedAt: string } | null;
    conflict: { revision: number; body: string; updatedAt: string } | null;
  };
};

/** The document of web/inventory/register/save-draft.graphql, typed with its result and variables. */
export const SaveDraftDocument =
  'mutation SaveDraft($id: ID, $kind: DraftKind!, $about: ID, $title: String!, $body: String!, $revision: Int!) {\n  saveDraft(\n    id: $id\n    kind: $kind\n    about: $about\n    title: $title\n    body: $body\n    revision: $revision\n  ) {\n    draft {\n      revision\n      body\n      updatedAt\n    }\n    conflict {\n      revision\n      body\n      updatedAt\n    }\n  }\n}' as OperationDocument<
    SaveDraftMutation,
    SaveDraftMutationVariables
  >;
