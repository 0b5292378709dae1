import type { Edge } from './edge.statements.ts';
import { addServiceEdge } from './service.statements.ts';

export type { Edge };

/**
 * Lets a higher slice bring its edge of a service in the service's own statement, where the edge is selected: one round
 * trip instead of two. The field stays the higher slice's, with a door that loads what did not come.
 * @param field name of the field, and of the edge in what was fetched
 * @param edge body of a `COLLECT { }` over the service `s`, bounded, and how one of its rows reads
 */
export function bringWithService(field: string, edge: Edge<unknown>): void {
  addServiceEdge(field, edge);
}
