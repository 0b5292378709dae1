import type { ServiceList } from '../inventory/find-services.ts';
import type { InventoryRecord } from '../inventory/read-records.ts';

/** A service with the edges that came with it. */
export type ExportedService = Awaited<ReturnType<ServiceList['nodes']>>[number];

/** A unit with the units above it, from the top down. */
export interface ExportedUnit {
  readonly unit: Extract<InventoryRecord, { __typename: 'Unit' }>;
  readonly path: readonly { readonly id: string; readonly name: string; readonly abbreviation: string }[];
}

/** One value of a row. */
export type Cell = string | number | boolean | null;

/** Values that are lists are joined by " | " in CSV and stay lists in JSON. */
export type Value = Cell | readonly string[];

/** A column: its name and what a service has in it. */
export interface Column {
  readonly name: string;
  readonly of: (service: ExportedService, unit: ExportedUnit | null) => Value;
}
