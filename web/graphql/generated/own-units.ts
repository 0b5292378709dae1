// Generated from web/inventory/register/own-units.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OwnUnitsQueryVariables = Exact<{
  id: string;
}>;

export type OwnUnitsQuery = {
  unit: {
    id: string;
    name: string;
    abbreviation: string;
    children: Array<{
      id: string;
      name: string;
      abbreviation: string;
      children: Array<{
        id: string;
        name: string;
        abbreviation: string;
        children: Array<{ id: string; name: string; abbreviation: string }>;
      }>;
    }>;
  } | null;
};

/** The document of web/inventory/register/own-units.graphql, typed with its result and variables. */
export const OwnUnitsDocument =
  'query OwnUnits($id: ID!) {\n  unit(id: $id) {\n    id\n    name\n    abbreviation\n    children {\n      id\n      name\n      abbreviation\n      children {\n        id\n        name\n        abbreviation\n        children {\n          id\n          name\n          abbreviation\n        }\n      }\n    }\n  }\n}' as OperationDocument<
    OwnUnitsQuery,
    OwnUnitsQueryVariables
  >;
