import { serviceReader } from '../inventory/service.policy.ts';
import type { RequestContext } from '../request.ts';
import { foldCoverage, inventoryDeadlines } from './inventory-deadline.rules.ts';
import type { InventoryCoverageRecord, InventoryDeadlineRecord } from './inventory-deadline.rules.ts';
import { coverageOfAll, coverageOfUnits } from './inventory-deadline.statements.ts';

/** The two deadlines, with how far inventories have come as far as the reader may see it. */
export interface InventoryDeadlinesRecord {
  readonly asOf: Date;
  readonly releaseDate: string | null;
  readonly deadlines: readonly InventoryDeadlineRecord[];
  readonly agencies: () => Promise<InventoryCoverageRecord[]>;
}

/**
 * The deadlines of the inventory (R11). The dates are everybody's; how many services wait in which status is for those
 * who see them: OMB, life-experience leads and administrators of all agencies, a registrar of the own units (R97).
 */
export function readInventoryDeadlines(context: RequestContext): InventoryDeadlinesRecord {
  const { now, actor, graph } = context;
  const releaseDate = context.releaseDate ?? null;
  return {
    asOf: now,
    releaseDate,
    deadlines: inventoryDeadlines(releaseDate, now.toISOString().slice(0, 10)),
    agencies: async () => {
      const { statuses, ownUnitIds } = serviceReader(actor);
      if (statuses.includes('DRAFT')) return foldCoverage(await graph.read(coverageOfAll()));
      if (ownUnitIds.length === 0) return [];
      return foldCoverage(await graph.read(coverageOfUnits(ownUnitIds)));
    },
  };
}
