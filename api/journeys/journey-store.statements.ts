import { cypher, withWholeNumbers } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { JourneyEdgeType, PartEdge, PartLabel, PartNode } from './journey-graph.rules.ts';

const nothing = (): null => null;
const whole: ReadonlySet<string> = new Set(['position', 'version', 'emotion', 'participants']);

/** Rows of parts, with whole numbers where the store keeps them. */
const nodeRows = (nodes: readonly PartNode[]) =>
  nodes.map(({ id, properties }) => ({ id, properties: withWholeNumbers(properties, whole) }));

const edgeRows = (edges: readonly PartEdge[]) =>
  edges.map(({ from, to, id, properties }) => ({
    ...{ from, to, id },
    properties: withWholeNumbers(properties, whole),
  }));

/** Makes the node of a journey, without its parts. */
export function createJourneyNode(properties: Readonly<Record<string, unknown>>): Statement<unknown> {
  return {
    name: 'journeys.createJourneyNode',
    text: cypher`CREATE (j:Journey:Record) SET j = $properties`,
    params: { properties: withWholeNumbers(properties, whole) },
    decode: nothing,
  };
}

/** Sets properties of a journey's node; one that is null is taken away, and one that is not named stays. */
export function updateJourneyNode(
  id: string,
  properties: Readonly<Record<string, unknown>>,
): Statement<unknown> {
  return {
    name: 'journeys.updateJourneyNode',
    text: cypher`MATCH (j:Journey {id: $id}) SET j += $properties`,
    params: { id, properties: withWholeNumbers(properties, whole) },
    decode: nothing,
  };
}

/** Joins a copy to what it was copied from. */
export function joinCopy(id: string, originId: string): Statement<unknown> {
  return {
    name: 'journeys.joinCopy',
    text: cypher`MATCH (j:Journey {id: $id}) MATCH (o:Journey {id: $originId}) CREATE (j)-[:BASED_ON]->(o)`,
    params: { id, originId },
    decode: nothing,
  };
}

/** Makes parts of one kind. */
export function createParts(label: PartLabel, nodes: readonly PartNode[]): Statement<unknown> {
  return {
    name: 'journeys.createParts',
    text: cypher`UNWIND $rows AS row CREATE (n:${label as string as CypherText}:Record) SET n = row.properties`,
    params: { rows: nodeRows(nodes) },
    decode: nothing,
  };
}

/** Sets all properties of parts that stay. */
export function updateParts(nodes: readonly PartNode[]): Statement<unknown> {
  return {
    name: 'journeys.updateParts',
    text: cypher`UNWIND $rows AS row MATCH (n:Record {id: row.id}) SET n = row.properties`,
    params: { rows: nodeRows(nodes) },
    decode: nothing,
  };
}

/** Takes parts away, with their edges. */
export function deleteParts(ids: readonly string[]): Statement<unknown> {
  return {
    name: 'journeys.deleteParts',
    text: cypher`UNWIND $ids AS id MATCH (n:Record {id: id})
      WHERE n:Persona OR n:JourneyStage OR n:Step OR n:Observation OR n:Evidence DETACH DELETE n`,
    params: { ids },
    decode: nothing,
  };
}

/** Joins parts of a journey, and steps to what they name, by edges of one kind. */
export function createEdges(type: JourneyEdgeType, edges: readonly PartEdge[]): Statement<number> {
  return {
    name: 'journeys.createEdges',
    text: cypher`UNWIND $rows AS row MATCH (a:Record {id: row.from}) MATCH (b:Record {id: row.to})
      CREATE (a)-[r:${type as string as CypherText}]->(b) SET r = row.properties RETURN count(r) AS made`,
    params: { rows: edgeRows(edges) },
    decode: (row) => row.number('made'),
  };
}

/** Sets all properties of edges of one kind that stay, such as a new place in the order. */
export function updateEdges(type: JourneyEdgeType, edges: readonly PartEdge[]): Statement<unknown> {
  return {
    name: 'journeys.updateEdges',
    text: cypher`UNWIND $rows AS row MATCH (a:Record {id: row.from})-[r:${type as string as CypherText}]->(b:Record {id: row.to})
      WHERE coalesce(r.id, '') = coalesce(row.id, '') SET r = row.properties`,
    params: { rows: edgeRows(edges) },
    decode: nothing,
  };
}

/** Takes edges of one kind away. */
export function deleteEdges(type: JourneyEdgeType, edges: readonly PartEdge[]): Statement<unknown> {
  return {
    name: 'journeys.deleteEdges',
    text: cypher`UNWIND $rows AS row MATCH (a:Record {id: row.from})-[r:${type as string as CypherText}]->(b:Record {id: row.to})
      WHERE coalesce(r.id, '') = coalesce(row.id, '') DELETE r`,
    params: { rows: edges.map(({ from, to, id }) => ({ from, to, id })) },
    decode: nothing,
  };
}
