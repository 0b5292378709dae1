// Generated from web/journeys/edit/life-experience-choices.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LifeExperienceChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type LifeExperienceChoicesQuery = { lifeExperiences: Array<{ id: string; name: string }> };

/** The document of web/journeys/edit/life-experience-choices.graphql, typed with its result and variables. */
export const LifeExperienceChoicesDocument =
  'query LifeExperienceChoices {\n  lifeExperiences {\n    id\n    name\n  }\n}' as OperationDocument<
    LifeExperienceChoicesQuery,
    LifeExperienceChoicesQueryVariables
  >;
