// Generated from web/journeys/hand-offs/agency-hand-offs.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AgencyHandOffsQueryVariables = Exact<{ [key: string]: never }>;

export type AgencyHandOffsQuery = {
  agencyHandOffs: Array<{
    count: number;
    recorded: number;
    assumed: number;
    from: { id: string; name: string; abbreviation: string };
    to: { id: string; name: string; abbreviation: string };
    journeys: Array<{ id: string; name: string }>;
  }>;
};

/** The document of web/journeys/hand-offs/agency-hand-offs.graphql, typed with its result and variables. */
export const AgencyHandOffsDocument =
  'query AgencyHandOffs {\n  agencyHandOffs {\n    from {\n      id\n      name\n      abbreviation\n    }\n    to {\n      id\n      name\n      abbreviation\n    }\n    count\n    recorded\n    assumed\n    journeys {\n      id\n      name\n    }\n  }\n}' as OperationDocument<
    AgencyHandOffsQuery,
    AgencyHandOffsQueryVariables
  >;
