// Generated from web/access/grant-role.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccessRole = 'ADMINISTRATOR' | 'LIFE_EXPERIENCE_LEAD' | 'OMB_ANALYST' | 'REGISTRAR';

export type GrantRoleMutationVariables = Exact<{
  personId: string;
  role: AccessRole;
  unitId?: string | null | undefined;
  requestKey?: string | null | undefined;
}>;

export type GrantRoleMutation = { grantRole: { person: { id: string } } };

/** The document of web/access/grant-role.graphql, typed with its result and variables. */
export const GrantRoleDocument =
  'mutation GrantRole($personId: ID!, $role: AccessRole!, $unitId: ID, $requestKey: String) {\n  grantRole(\n    personId: $personId\n    role: $role\n    unitId: $unitId\n    requestKey: $requestKey\n  ) {\n    person {\n      id\n    }\n  }\n}' as OperationDocument<
    GrantRoleMutation,
    GrantRoleMutationVariables
  >;
