// Generated from web/inventory/record-name.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RecordNameQueryVariables = Exact<{
  id: string;
}>;

export type RecordNameQuery = {
  node:
    | { __typename: 'ChannelOffering'; id: string }
    | { __typename: 'Form'; number: string; id: string }
    | { __typename: 'HispDesignation'; id: string; hispName: string }
    | { __typename: 'Journey'; id: string }
    | { __typename: 'JourneyRequest'; id: string }
    | { __typename: 'LifeExperience'; id: string; lifeExperienceName: string }
    | { __typename: 'Occasion'; id: string }
    | { __typename: 'Offering'; id: string }
    | { __typename: 'PartnerProgram'; id: string }
    | { __typename: 'Rationale'; id: string }
    | { __typename: 'Role'; id: string; roleName: string }
    | { __typename: 'Service'; id: string }
    | { __typename: 'ServiceType'; id: string }
    | { __typename: 'Stage'; id: string }
    | { __typename: 'Tool'; id: string; toolName: string }
    | { __typename: 'Unit'; id: string; unitName: string }
    | { __typename: 'YearlyVolume'; id: string }
    | null;
};

/** The document of web/inventory/record-name.graphql, typed with its result and variables. */
export const RecordNameDocument =
  'query RecordName($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Unit {\n      unitName: name\n    }\n    ... on Tool {\n      toolName: name\n    }\n    ... on Role {\n      roleName: name\n    }\n    ... on Form {\n      number\n    }\n    ... on LifeExperience {\n      lifeExperienceName: name\n    }\n    ... on HispDesignation {\n      hispName: name\n    }\n  }\n}' as OperationDocument<
    RecordNameQuery,
    RecordNameQueryVariables
  >;
