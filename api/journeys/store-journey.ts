import type { JourneyStatus } from '../../schema/vocabulary/journey.ts';
import { Label } from '../../schema/vocabulary/labels.ts';
import type { Confidence } from '../../schema/vocabulary/service.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { Problem } from '../problem.ts';
import type { JourneyDocument } from './journey-document.rules.ts';
import { graphOf } from './journey-graph.rules.ts';
import type { JourneyEdgeType, PartEdge, PartLabel } from './journey-graph.rules.ts';
import { planChanges } from './journey-plan.rules.ts';
import { journeyKeys } from './journey-record.rules.ts';
import type { StoredJourney } from './journey-record.rules.ts';
import {
  createEdges,
  createJourneyNode,
  createParts,
  deleteEdges,
  deleteParts,
  updateEdges,
  updateJourneyNode,
  updateParts,
} from './journey-store.statements.ts';

/** A journey to be stored: what is written, and what stands around it. */
export interface JourneyToStore {
  readonly id: string;
  readonly status: JourneyStatus;
  readonly version: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
  readonly document: JourneyDocument;
  /** Names of services by id, kept with the steps that use them. */
  readonly names: ReadonlyMap<string, string>;
}

const labels: readonly PartLabel[] = [
  Label.Persona,
  Label.JourneyStage,
  Label.Step,
  Label.Observation,
  Label.Evidence,
];

/**
 * Stores a journey by its differences, in the transaction of the write door: parts that stay keep their nodes, and those
 * that nothing was written of are not touched.
 *
 * @param before the journey as it is stored; null for a new one
 */
export async function storeJourney(
  tx: GraphTransaction,
  before: JourneyDocument | null,
  next: JourneyToStore,
): Promise<void> {
  const { id, document, names } = next;
  const properties = propertiesOf(next);
  await tx.run(
    before === null ? createJourneyNode({ id, ...properties }) : updateJourneyNode(id, properties),
  );
  const old = before === null ? { nodes: [], edges: [] } : graphOf(id, before, names);
  const plan = planChanges(old, graphOf(id, document, names));
  for (const [type, edges] of byType(plan.goneEdges)) await tx.run(deleteEdges(type, edges));
  if (plan.goneNodeIds.length > 0) await tx.run(deleteParts(plan.goneNodeIds));
  for (const label of labels) {
    const nodes = plan.newNodes.filter((node) => node.label === label);
    if (nodes.length > 0) await tx.run(createParts(label, nodes));
  }
  if (plan.changedNodes.length > 0) await tx.run(updateParts(plan.changedNodes));
  for (const [type, edges] of byType(plan.newEdges)) {
    const [made] = await tx.run(createEdges(type, edges));
    if (made !== edges.length)
      throw new Problem('INTERNAL', `A part of ${id} was to be joined to a record that is not there.`);
  }
  for (const [type, edges] of byType(plan.changedEdges)) await tx.run(updateEdges(type, edges));
}

function byType(edges: readonly PartEdge[]): Map<JourneyEdgeType, PartEdge[]> {
  const found = new Map<JourneyEdgeType, PartEdge[]>();
  for (const edge of edges) found.set(edge.type, [...(found.get(edge.type) ?? []), edge]);
  return found;
}

/** Properties of the node of a journey. */
function propertiesOf(next: JourneyToStore): Omit<StoredJourney, 'id'> {
  const { document, names, id, ...standing } = next;
  const { name, description, state, orderAssumed, personas, stages } = document;
  const lifeExperience = names.get(document.lifeExperienceId ?? '');
  return {
    ...standing,
    ...{ name, description, state, orderAssumed },
    ...journeyKeys({ id, name, description, lifeExperience, personas, stages }),
  };
}
