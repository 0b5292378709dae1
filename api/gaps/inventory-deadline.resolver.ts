import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { InventoryDeadlines } from './inventory-deadline.type.ts';
import { readInventoryDeadlines } from './read-inventory-deadlines.ts';
import type { InventoryDeadlinesRecord } from './read-inventory-deadlines.ts';

/** The door to the deadlines of the inventory. */
@Resolver()
export class InventoryDeadlineResolver {
  @Query(() => InventoryDeadlines, {
    description:
      'By when agencies owe their inventory, and how far they have come; not triggered until OMB releases the index (R11).',
  })
  inventoryDeadlines(@Ctx() context: RequestContext): InventoryDeadlinesRecord {
    return readInventoryDeadlines(context);
  }
}
