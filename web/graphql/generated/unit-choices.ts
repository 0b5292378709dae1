// Generated from web/access/unit-choices.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type UnitChoicesQueryVariables = Exact<{
  text: string;
}>;

export type UnitChoicesQuery = {
  units: { nodes: Array<{ id: string; name: string; abbreviation: string }> };
};

/** The document of web/access/unit-choices.graphql, typed with its result and variables. */
export const UnitChoicesDocument =
  'query UnitChoices($text: String!) {\n  units(filter: {text: $text}, first: 12) {\n    nodes {\n      id\n      name\n      abbreviation\n    }\n  }\n}' as OperationDocument<
    UnitChoicesQuery,
    UnitChoicesQueryVariables
  >;
