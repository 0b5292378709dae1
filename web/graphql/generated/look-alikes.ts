// Generated from web/inventory/register/look-alikes.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LookAlikeKind = 'ROLE' | 'TOOL';

export type LookAlikesQueryVariables = Exact<{
  kind: LookAlikeKind;
  name: string;
}>;

export type LookAlikesQuery = {
  lookAlikes: Array<{ id: string; name: string; serviceCount: number; exact: boolean }>;
};

/** The document of web/inventory/register/look-alikes.graphql, typed with its result and variables. */
export const LookAlikesDocument =
  'query LookAlikes($kind: LookAlikeKind!, $name: String!) {\n  lookAlikes(kind: $kind, name: $name) {\n    id\n    name\n    serviceCount\n    exact\n  }\n}' as OperationDocument<
    LookAlikesQuery,
    LookAlikesQueryVariables
  >;
