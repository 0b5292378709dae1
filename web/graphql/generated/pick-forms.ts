// Generated from web/inventory/register/pick-forms.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PickFormsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;

export type PickFormsQuery = {
  forms: { nodes: Array<{ id: string; number: string; title: string; serviceCount: number }> };
};

/** The document of web/inventory/register/pick-forms.graphql, typed with its result and variables. */
export const PickFormsDocument =
  'query PickForms($text: String) {\n  forms(text: $text, first: 8) {\n    nodes {\n      id\n      number\n      title\n      serviceCount\n    }\n  }\n}' as OperationDocument<
    PickFormsQuery,
    PickFormsQueryVariables
  >;
