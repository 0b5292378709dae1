// Generated from web/inventory/profile/services-of-unit.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ServicesOfUnitQueryVariables = Exact<{
  unitId: string;
  text: string;
}>;

export type ServicesOfUnitQuery = {
  services: {
    totalCount: number;
    nodes: Array<{ id: string; name: string; responsibleUnit: { name: string } }>;
  };
};

/** The document of web/inventory/profile/services-of-unit.graphql, typed with its result and variables. */
export const ServicesOfUnitDocument =
  'query ServicesOfUnit($unitId: ID!, $text: String!) {\n  services(filter: {unitId: $unitId, text: $text}, first: 8) {\n    nodes {\n      id\n      name\n      responsibleUnit {\n        name\n      }\n    }\n    totalCount\n  }\n}' as OperationDocument<
    ServicesOfUnitQuery,
    ServicesOfUnitQueryVariables
  >;
