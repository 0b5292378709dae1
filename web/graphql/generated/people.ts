// Generated from web/access/people.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccessRole = 'ADMINISTRATOR' | 'LIFE_EXPERIENCE_LEAD' | 'OMB_ANALYST' | 'REGISTRAR';

export type PeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type PeopleQuery = {
  people: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    nodes: Array<{
      id: string;
      email: string | null;
      providerRoles: Array<AccessRole>;
      lastSeenAt: string;
      person: { id: string; name: string };
      grants: Array<{ role: AccessRole; unit: { id: string; name: string } | null }>;
    }>;
  };
};

export type PersonAccessPartsFragment = {
  id: string;
  email: string | null;
  providerRoles: Array<AccessRole>;
  lastSeenAt: string;
  person: { id: string; name: string };
  grants: Array<{ role: AccessRole; unit: { id: string; name: string } | null }>;
};

/** The document of web/access/people.graphql, typed with its result and variables. */
export const PeopleDocument =
  'query People($first: Int, $after: String, $last: Int, $before: String) {\n  people(first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    nodes {\n      ...PersonAccessParts\n    }\n  }\n}\n\nfragment PersonAccessParts on PersonAccess {\n  id\n  person {\n    id\n    name\n  }\n  email\n  providerRoles\n  grants {\n    role\n    unit {\n      id\n      name\n    }\n  }\n  lastSeenAt\n}' as OperationDocument<
    PeopleQuery,
    PeopleQueryVariables
  >;
