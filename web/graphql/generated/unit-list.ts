// Generated from web/inventory/unit-list.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type UnitFilter = {
  hisp?: boolean | null | undefined;
  kinds?: Array<UnitKind> | null | undefined;
  parentId?: string | null | undefined;
  text?: string | null | undefined;
  topLevel?: boolean | null | undefined;
};

export type UnitKind = 'BUREAU' | 'DEPARTMENT' | 'INDEPENDENT' | 'OFFICE';

export type UnitListQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type UnitListQuery = {
  units: {
    totalCount: number;
    asOf: string;
    nodes: Array<{
      id: string;
      name: string;
      abbreviation: string;
      kind: UnitKind;
      cfoAct: boolean;
      path: Array<{ id: string; name: string; abbreviation: string }>;
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
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
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

/** The document of web/inventory/unit-list.graphql, typed with its result and variables. */
export const UnitListDocument =
  'query UnitList($filter: UnitFilter, $first: Int, $after: String) {\n  units(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      name\n      abbreviation\n      kind\n      cfoAct\n      path {\n        id\n        name\n        abbreviation\n      }\n      children {\n        id\n      }\n      counts {\n        ...GapFigures\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n    asOf\n  }\n}\n\nfragment GapFigures on GapCounts {\n  services\n  closed\n  notDigital\n  digitalUnknown\n  noChannel\n  rationaleGiven\n  rationaleMissing\n  physicalGap\n  physicalUnknown\n}' as OperationDocument<
    UnitListQuery,
    UnitListQueryVariables
  >;
