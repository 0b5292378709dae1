// Generated from web/gaps/gap-clause-names.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type GapClauseNamesQueryVariables = Exact<{
  unitId: string;
  withUnit: boolean;
  participantId: string;
  withParticipant: boolean;
  roleId: string;
  withRole: boolean;
  toolId: string;
  withTool: boolean;
  formId: string;
  withForm: boolean;
}>;

export type GapClauseNamesQuery = {
  unit?: { id: string; name: string; abbreviation: string } | null;
  participant?: { id: string; name: string } | null;
  role?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string; id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | null;
  tool?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string; id: string }
    | { id: string }
    | { id: string }
    | null;
  form?:
    | { id: string }
    | { number: string; title: string; id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | null;
};

/** The document of web/gaps/gap-clause-names.graphql, typed with its result and variables. */
export const GapClauseNamesDocument =
  'query GapClauseNames($unitId: ID!, $withUnit: Boolean!, $participantId: ID!, $withParticipant: Boolean!, $roleId: ID!, $withRole: Boolean!, $toolId: ID!, $withTool: Boolean!, $formId: ID!, $withForm: Boolean!) {\n  unit(id: $unitId) @include(if: $withUnit) {\n    id\n    name\n    abbreviation\n  }\n  participant: unit(id: $participantId) @include(if: $withParticipant) {\n    id\n    name\n  }\n  role: node(id: $roleId) @include(if: $withRole) {\n    id\n    ... on Role {\n      name\n    }\n  }\n  tool: node(id: $toolId) @include(if: $withTool) {\n    id\n    ... on Tool {\n      name\n    }\n  }\n  form: node(id: $formId) @include(if: $withForm) {\n    id\n    ... on Form {\n      number\n      title\n    }\n  }\n}' as OperationDocument<
    GapClauseNamesQuery,
    GapClauseNamesQueryVariables
  >;
