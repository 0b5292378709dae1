// Generated from web/inventory/top-task-lists.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TopTaskListsQueryVariables = Exact<{ [key: string]: never }>;

export type TopTaskListsQuery = {
  topTaskLists: {
    allAsked: number;
    fewer: number;
    notListed: number;
    leftOut: number;
    asOf: string;
    agencies: Array<{
      topTaskCount: number | null;
      officialsNamed: number;
      unitsBelow: number;
      updatedAt: string | null;
      unit: { id: string; name: string; abbreviation: string };
    }>;
  };
};

/** The document of web/inventory/top-task-lists.graphql, typed with its result and variables. */
export const TopTaskListsDocument =
  'query TopTaskLists {\n  topTaskLists {\n    agencies {\n      unit {\n        id\n        name\n        abbreviation\n      }\n      topTaskCount\n      officialsNamed\n      unitsBelow\n      updatedAt\n    }\n    allAsked\n    fewer\n    notListed\n    leftOut\n    asOf\n  }\n}' as OperationDocument<
    TopTaskListsQuery,
    TopTaskListsQueryVariables
  >;
