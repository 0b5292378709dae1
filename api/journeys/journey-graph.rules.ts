import type { Label } from '../../schema/vocabulary/labels.ts';
import type { Relationship } from '../../schema/vocabulary/relationships.ts';
import { observationKeyOf } from './journey-record.rules.ts';
import { stepsIn } from './journey-document.rules.ts';
import type { DocumentEvidence, DocumentStep, JourneyDocument } from './journey-document.rules.ts';

/** A journey as nodes and edges, as it is stored. The node of the journey itself is not among them. */

export type PartLabel = Extract<Label, 'Persona' | 'JourneyStage' | 'Step' | 'Observation' | 'Evidence'>;
export type JourneyEdgeType = Extract<
  Relationship,
  | 'HAS_JOURNEY'
  | 'DRAWN_FOR'
  | 'HAS_STAGE'
  | 'HAS_STEP'
  | 'USES'
  | 'RELIES_ON'
  | 'EXPECTS'
  | 'STAFFED_BY'
  | 'USES_TOOL'
  | 'SHOWS'
  | 'SUPPORTS'
  | 'HANDS_OFF'
>;

type Properties = Readonly<Record<string, unknown>>;

export interface PartNode {
  readonly label: PartLabel;
  readonly id: string;
  /** All of its properties; a property that is null is not stored. */
  readonly properties: Properties;
}

export interface PartEdge {
  readonly type: JourneyEdgeType;
  readonly from: string;
  readonly to: string;
  /** Id of a hand-off, of which there can be several between two steps; null for every other edge. */
  readonly id: string | null;
  readonly properties: Properties;
}

export interface JourneyGraph {
  readonly nodes: readonly PartNode[];
  readonly edges: readonly PartEdge[];
}

/** Nodes and edges of a journey. @param names names of services by id, kept on the edge as they are now */
export function graphOf(
  journeyId: string,
  document: JourneyDocument,
  names: ReadonlyMap<string, string>,
): JourneyGraph {
  const { personas, stages, handOffs, lifeExperienceId } = document;
  const parts = stepsIn(document).map((step) => graphOfStep(journeyId, step, names));
  return {
    nodes: [
      ...personas.map((one) => node('Persona', one.id, { ...one })),
      ...stages.map(({ steps: _, ...stage }) => node('JourneyStage', stage.id, { ...stage, journeyId })),
      ...parts.flatMap(({ nodes }) => nodes),
    ],
    edges: [
      ...(lifeExperienceId === null ? [] : [edge('HAS_JOURNEY', lifeExperienceId, journeyId)]),
      ...row('DRAWN_FOR', journeyId, personas.map(idOf)),
      ...row('HAS_STAGE', journeyId, stages.map(idOf)),
      ...stages.flatMap((stage) => row('HAS_STEP', stage.id, stage.steps.map(idOf))),
      ...parts.flatMap(({ edges }) => edges),
      ...handOffs.map(({ id, kind, note, fromStepId, toStepId }, i) => ({
        ...edge('HANDS_OFF', fromStepId, toStepId, { id, kind, note, position: i + 1 }),
        id,
      })),
    ],
  };
}

function graphOfStep(
  journeyId: string,
  step: DocumentStep,
  names: ReadonlyMap<string, string>,
): JourneyGraph {
  const { id, observations, evidence } = step;
  const shown = observations.map(({ evidence: _, ...one }) =>
    node('Observation', one.id, { ...one, journeyId, listKey: observationKeyOf(one.severity, one.id) }),
  );
  const proofs: readonly (readonly [string, readonly DocumentEvidence[]])[] = [
    [id, evidence],
    ...observations.map((one) => [one.id, one.evidence] as const),
  ];
  return {
    nodes: [
      node('Step', id, propertiesOf(journeyId, step)),
      ...shown,
      ...proofs.flatMap(([, list]) => list.map((one) => node('Evidence', one.id, { ...one, journeyId }))),
    ],
    edges: [
      ...step.serviceIds.map((to, i) =>
        edge('USES', id, to, { position: i + 1, serviceName: names.get(to) ?? to }),
      ),
      ...row('RELIES_ON', id, step.partnerProgramIds),
      ...(step.expectedUnitId === null ? [] : [edge('EXPECTS', id, step.expectedUnitId)]),
      ...row('STAFFED_BY', id, step.frontstageRoleIds),
      ...row('USES_TOOL', id, step.supportToolIds),
      ...row('SHOWS', id, observations.map(idOf)),
      ...proofs.flatMap(([of, list]) =>
        list.map((one, i) => edge('SUPPORTS', one.id, of, { position: i + 1 })),
      ),
    ],
  };
}

/** Properties of the node of a step, as `StoredStep` says. */
function propertiesOf(journeyId: string, step: DocumentStep): Properties {
  const { id, originId, name, goal, channel, actorLevels, momentThatMatters, emotion } = step;
  return {
    ...{ id, journeyId, originId, name, goal, channel, actorLevels, momentThatMatters, emotion },
    burdens: JSON.stringify(step.burdens),
    backstageActions: step.backstageActions,
    policyConstraints: step.policyConstraints,
  };
}

const idOf = ({ id }: { readonly id: string }): string => id;

const node = (label: PartLabel, id: string, properties: Properties): PartNode => ({ label, id, properties });

const edge = (type: JourneyEdgeType, from: string, to: string, properties: Properties = {}): PartEdge => ({
  type,
  from,
  to,
  id: null,
  properties,
});

/** Edges from one node to others in their order. */
const row = (type: JourneyEdgeType, from: string, ids: readonly string[]): PartEdge[] =>
  ids.map((to, i) => edge(type, from, to, { position: i + 1 }));
