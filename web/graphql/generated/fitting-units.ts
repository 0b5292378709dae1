// Generated from web/journeys/edit/fitting-units.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FittingUnitsQueryVariables = Exact<{
  text: string;
}>;

export type FittingUnitsQuery = {
  units: {
    nodes: Array<{
      id: string;
      name: string;
      abbreviation: string;
      path: Array<{ id: string; name: string; abbreviation: string }>;
    }>;
  };
};

/** The document of web/journeys/edit/fitting-units.graphql, typed with its result and variables. */
export const FittingUnitsDocument =
  'query FittingUnits($text: String!) {\n  units(filter: {text: $text}, first: 8) {\n    nodes {\n      id\n      name\n      abbreviation\n      path {\n        id\n        name\n        abbreviation\n      }\n    }\n  }\n}' as OperationDocument<
    FittingUnitsQuery,
    FittingUnitsQueryVariables
  >;
