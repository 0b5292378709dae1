// Generated from web/inventory/unit-parts.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type UnitKind = 'BUREAU' | 'DEPARTMENT' | 'INDEPENDENT' | 'OFFICE';

export type UnitPartsQueryVariables = Exact<{
  id: string;
}>;

export type UnitPartsQuery = {
  unit: {
    id: string;
    children: Array<{
      id: string;
      name: string;
      abbreviation: string;
      kind: UnitKind;
      children: Array<{ id: string }>;
      counts: {
        services: number;
        closed: number;
        notDigital: number;
        digitalUnknown: number;
        noChannel: number;
        rationaleGiven: number;
        rationaleMissing: number;
        physicalGap: number;
        physicalUnknown: number;
      };
    }>;
  } | null;
};

export type GapFiguresFragment = {
  services: number;
  closed: number;
  notDigital: number;
  digitalUnknown: number;
  noChannel: number;
  rationaleGiven: number;
  rationaleMissing: number;
  physicalGap: number;
  physicalUnknown: number;
};

/** The document of web/inventory/unit-parts.graphql, typed with its result and variables. */
export const UnitPartsDocument =
  'query UnitParts($id: ID!) {\n  unit(id: $id) {\n    id\n    children {\n      id\n      name\n      abbreviation\n      kind\n      children {\n        id\n      }\n      counts {\n        ...GapFigures\n      }\n    }\n  }\n}\n\nfragment GapFigures on GapCounts {\n  services\n  closed\n  notDigital\n  digitalUnknown\n  noChannel\n  rationaleGiven\n  rationaleMissing\n  physicalGap\n  physicalUnknown\n}' as OperationDocument<
    UnitPartsQuery,
    UnitPartsQueryVariables
  >;
