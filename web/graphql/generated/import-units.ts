// Generated from web/exchange/import-units.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ImportUnitsQueryVariables = Exact<{
  id: string;
}>;

export type ImportUnitsQuery = {
  unit: {
    id: string;
    name: string;
    children: Array<{ id: string; name: string; children: Array<{ id: string; name: string }> }>;
  } | null;
};

/** The document of web/exchange/import-units.graphql, typed with its result and variables. */
export const ImportUnitsDocument =
  'query ImportUnits($id: ID!) {\n  unit(id: $id) {\n    id\n    name\n    children {\n      id\n      name\n      children {\n        id\n        name\n      }\n    }\n  }\n}' as OperationDocument<
    ImportUnitsQuery,
    ImportUnitsQueryVariables
  >;
