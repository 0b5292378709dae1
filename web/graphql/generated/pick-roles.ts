// Generated from web/inventory/register/pick-roles.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PickRolesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;

export type PickRolesQuery = { roles: { nodes: Array<{ id: string; name: string; serviceCount: number }> } };

/** The document of web/inventory/register/pick-roles.graphql, typed with its result and variables. */
export const PickRolesDocument =
  'query PickRoles($text: String) {\n  roles(text: $text, first: 8) {\n    nodes {\n      id\n      name\n      serviceCount\n    }\n  }\n}' as OperationDocument<
    PickRolesQuery,
    PickRolesQueryVariables
  >;
