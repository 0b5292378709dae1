// Generated from web/gaps/gap-list-choices.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type GapListChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type GapListChoicesQuery = {
  units: { nodes: Array<{ id: string; name: string; abbreviation: string; serviceCount: number }> };
  lifeExperiences: Array<{ id: string; name: string }>;
  hisps: Array<{ id: string; name: string }>;
};

/** The document of web/gaps/gap-list-choices.graphql, typed with its result and variables. */
export const GapListChoicesDocument =
  'query GapListChoices {\n  units(filter: {topLevel: true}, first: 100) {\n    nodes {\n      id\n      name\n      abbreviation\n      serviceCount\n    }\n  }\n  lifeExperiences {\n    id\n    name\n  }\n  hisps {\n    id\n    name\n  }\n}' as OperationDocument<
    GapListChoicesQuery,
    GapListChoicesQueryVariables
  >;
