// Generated from web/inventory/register/pick-units.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PickUnitsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;

export type PickUnitsQuery = {
  units: {
    nodes: Array<{ id: string; name: string; abbreviation: string; path: Array<{ abbreviation: string }> }>;
  };
};

/** The document of web/inventory/register/pick-units.graphql, typed with its result and variables. */
export const PickUnitsDocument =
  'query PickUnits($text: String) {\n  units(filter: {text: $text}, first: 8) {\n    nodes {\n      id\n      name\n      abbreviation\n      path {\n        abbreviation\n      }\n    }\n  }\n}' as OperationDocument<
    PickUnitsQuery,
    PickUnitsQueryVariables
  >;
