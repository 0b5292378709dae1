// Generated from web/journeys/edit/journey-choices.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type JourneyState = 'CURRENT' | 'FUTURE';

export type JourneyStatus = 'ARCHIVED' | 'DRAFT' | 'PUBLISHED';

export type JourneyChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type JourneyChoicesQuery = {
  lifeExperiences: Array<{ id: string; name: string }>;
  journeys: { nodes: Array<{ id: string; name: string; state: JourneyState; status: JourneyStatus }> };
};

/** The document of web/journeys/edit/journey-choices.graphql, typed with its result and variables. */
export const JourneyChoicesDocument =
  'query JourneyChoices {\n  lifeExperiences {\n    id\n    name\n  }\n  journeys(first: 100) {\n    nodes {\n      id\n      name\n      state\n      status\n    }\n  }\n}' as OperationDocument<
    JourneyChoicesQuery,
    JourneyChoicesQueryVariables
  >;
