import { cypher, withWholeNumbers } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';

type Properties = Readonly<Record<string, unknown>>;
const whole: ReadonlySet<string> = new Set(['version', 'position']);
const nothing = (): null => null;

/** Makes a request and joins it to what it speaks of and to whom it is sent. */
export function createRequest(properties: Properties): Statement<unknown> {
  return {
    name: 'journeys.createRequest',
    text: cypher`CREATE (r:JourneyRequest:Record) SET r = $properties
      WITH r MATCH (j:Journey {id: r.journeyId}) MATCH (u:Unit {id: r.unitId})
      CREATE (r)-[:ABOUT]->(j) CREATE (r)-[:ROUTED_TO]->(u)
      WITH r OPTIONAL MATCH (p:Step {id: r.stepId})
      FOREACH (one IN CASE WHEN p IS NULL THEN [] ELSE [p] END | CREATE (r)-[:ABOUT]->(one))`,
    params: { properties: withWholeNumbers(properties, whole) },
    decode: nothing,
  };
}

/** Sets properties of a request; one that is null is taken away. */
export function updateRequest(id: string, properties: Properties): Statement<unknown> {
  return {
    name: 'journeys.updateRequest',
    text: cypher`MATCH (r:JourneyRequest {id: $id}) SET r += $properties`,
    params: { id, properties: withWholeNumbers(properties, whole) },
    decode: nothing,
  };
}

/** Joins a request to the service that it speaks of, or that an agency registered for it. */
export function joinService(id: string, serviceId: string): Statement<unknown> {
  return {
    name: 'journeys.joinRequestedService',
    text: cypher`MATCH (r:JourneyRequest {id: $id}) MATCH (s:Service {id: $serviceId}) MERGE (r)-[:ABOUT]->(s)`,
    params: { id, serviceId },
    decode: nothing,
  };
}

/** Adds a word of one side. */
export function sayIn(requestId: string, properties: Properties): Statement<unknown> {
  return {
    name: 'journeys.sayIn',
    text: cypher`MATCH (r:JourneyRequest {id: $requestId}) CREATE (m:JourneyMessage:Record)-[:SAID_IN]->(r) SET m = $properties`,
    params: { requestId, properties: withWholeNumbers(properties, whole) },
    decode: nothing,
  };
}
