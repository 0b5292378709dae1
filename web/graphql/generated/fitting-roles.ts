// Generated from web/journeys/edit/fitting-roles.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FittingRolesQueryVariables = Exact<{
  text: string;
}>;

export type FittingRolesQuery = {
  roles: { nodes: Array<{ id: string; name: string; serviceCount: number }> };
};

/** The document of web/journeys/edit/fitting-roles.graphql, typed with its result and variables. */
export const FittingRolesDocument =
  'query FittingRoles($text: String!) {\n  roles(text: $text, first: 8) {\n    nodes {\n      id\n      name\n      serviceCount\n    }\n  }\n}' as OperationDocument<
    FittingRolesQuery,
    FittingRolesQueryVariables
  >;
