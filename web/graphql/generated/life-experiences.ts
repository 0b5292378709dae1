// Generated from web/journeys/life-experiences.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Confidence = 'HIGH' | 'MEDIUM' | 'REPORTED' | 'VERIFIED';

export type LifeExperiencesQueryVariables = Exact<{ [key: string]: never }>;

export type LifeExperiencesQuery = {
  lifeExperiences: Array<{
    id: string;
    name: string;
    description: string;
    designated: boolean;
    population: string | null;
    confidence: Confidence;
    serviceCount: number;
    stages: Array<{ id: string; name: string; position: number }>;
    agencies: Array<{ id: string }>;
    counts: {
      services: number;
      closed: number;
      notDigital: number;
      digitalUnknown: number;
      noChannel: number;
      rationaleGiven: number;
    };
  }>;
};

/** The document of web/journeys/life-experiences.graphql, typed with its result and variables. */
export const LifeExperiencesDocument =
  'query LifeExperiences {\n  lifeExperiences {\n    id\n    name\n    description\n    designated\n    population\n    confidence\n    serviceCount\n    stages {\n      id\n      name\n      position\n    }\n    agencies {\n      id\n    }\n    counts {\n      services\n      closed\n      notDigital\n      digitalUnknown\n      noChannel\n      rationaleGiven\n    }\n  }\n}' as OperationDocument<
    LifeExperiencesQuery,
    LifeExperiencesQueryVariables
  >;
