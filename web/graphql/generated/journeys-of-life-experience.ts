// Generated from web/journeys/journeys-of-life-experience.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type JourneyState = 'CURRENT' | 'FUTURE';

export type JourneyStatus = 'ARCHIVED' | 'DRAFT' | 'PUBLISHED';

export type JourneysOfLifeExperienceQueryVariables = Exact<{
  id: string;
}>;

export type JourneysOfLifeExperienceQuery = {
  journeys: { nodes: Array<{ id: string; name: string; state: JourneyState; status: JourneyStatus }> };
};

/** The document of web/journeys/journeys-of-life-experience.graphql, typed with its result and variables. */
export const JourneysOfLifeExperienceDocument =
  'query JourneysOfLifeExperience($id: ID!) {\n  journeys(filter: {lifeExperienceId: $id}, first: 10) {\n    nodes {\n      id\n      name\n      state\n      status\n    }\n  }\n}' as OperationDocument<
    JourneysOfLifeExperienceQuery,
    JourneysOfLifeExperienceQueryVariables
  >;
