// Generated from web/graphql/inventory-deadlines.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DeadlineState = 'DUE' | 'NOT_TRIGGERED' | 'PASSED' | 'UPCOMING';

export type InventoryDeadlineKind = 'FINAL' | 'PRELIMINARY';

export type InventoryDeadlinesQueryVariables = Exact<{ [key: string]: never }>;

export type InventoryDeadlinesQuery = {
  inventoryDeadlines: {
    asOf: string;
    releaseDate: string | null;
    deadlines: Array<{
      kind: InventoryDeadlineKind;
      state: DeadlineState;
      dueOn: string | null;
      daysLeft: number | null;
    }>;
    agencies: Array<{
      unitId: string;
      name: string;
      abbreviation: string | null;
      services: number;
      submitted: number;
      approved: number;
      published: number;
    }>;
  };
};

/** The document of web/graphql/inventory-deadlines.graphql, typed with its result and variables. */
export const InventoryDeadlinesDocument =
  'query InventoryDeadlines {\n  inventoryDeadlines {\n    asOf\n    releaseDate\n    deadlines {\n      kind\n      state\n      dueOn\n      daysLeft\n    }\n    agencies {\n      unitId\n      name\n      abbreviation\n      services\n      submitted\n      approved\n      published\n    }\n  }\n}' as OperationDocument<
    InventoryDeadlinesQuery,
    InventoryDeadlinesQueryVariables
  >;
