import type { SearchKind } from '../../schema/vocabulary/search-kind.ts';
import type { Label } from '../../schema/vocabulary/labels.ts';
import { loadRecord } from '../inventory/read-records.ts';
import type { InventoryLabel, InventoryRecord } from '../inventory/read-records.ts';
import { loadJourneyRecord } from '../journeys/read-journeys.ts';
import type { JourneyLabel, JourneySliceRecord } from '../journeys/read-journeys.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { labelsOf } from './search.statements.ts';

/** Any record that has a type of its own in the contract. */
export type NodeRecord = InventoryRecord | JourneySliceRecord;

/** Labels of the inventory's records. */
const inventoryLabels: readonly InventoryLabel[] = [
  'Service',
  'Unit',
  'HispDesignation',
  'ServiceType',
  'ChannelOffering',
  'Rationale',
  'YearlyVolume',
  'Occasion',
  'Offering',
  'Role',
  'Tool',
  'Form',
];

/** Labels of the journeys' records. */
const journeyLabels: readonly JourneyLabel[] = [
  'LifeExperience',
  'Stage',
  'PartnerProgram',
  'Journey',
  'JourneyRequest',
];

const labelOfKind: Record<SearchKind, Label> = {
  SERVICE: 'Service',
  UNIT: 'Unit',
  FORM: 'Form',
  TOOL: 'Tool',
  ROLE: 'Role',
  LIFE_EXPERIENCE: 'LifeExperience',
  JOURNEY: 'Journey',
};

/** Any record by its id as far as the reader may see it; null when there is none, or it is of no public type. */
export async function findNode(context: RequestContext, id: string): Promise<NodeRecord | null> {
  const labels = await context.graph.readOne(labelsOf(id));
  const label = labels?.[0];
  return label === undefined ? null : loadByLabel(context, label, id);
}

/** What a record is called in the contract, without anything of it read. */
export interface NodeName {
  readonly __typename: string;
  readonly id: string;
}

/** The record behind a hit as far as the hit knows it. */
export function nameOfHit({ kind, id }: { readonly kind: SearchKind; readonly id: string }): NodeName {
  return { __typename: labelOfKind[kind], id };
}

/**
 * The record behind a hit.
 * @throws Problem NOT_FOUND when it was taken away since it was found
 */
export async function nodeOfHit(
  context: RequestContext,
  hit: { readonly kind: SearchKind; readonly id: string },
): Promise<NodeRecord> {
  const node = await loadByLabel(context, labelOfKind[hit.kind], hit.id);
  if (node !== null) return node;
  throw new Problem('NOT_FOUND', 'This record was taken away while it was looked for.', {
    given: hit.id,
    cure: 'Search again.',
  });
}

async function loadByLabel(context: RequestContext, label: string, id: string): Promise<NodeRecord | null> {
  const inInventory = inventoryLabels.find((one) => one === label);
  if (inInventory !== undefined) return loadRecord(context, inInventory, id);
  const inJourneys = journeyLabels.find((one) => one === label);
  return inJourneys === undefined ? null : loadJourneyRecord(context, inJourneys, id);
}
