// Generated from web/graphql/viewer.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccessRole = 'ADMINISTRATOR' | 'LIFE_EXPERIENCE_LEAD' | 'OMB_ANALYST' | 'REGISTRAR';

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    roles: Array<AccessRole>;
    demo: boolean;
    signedInUntil: string | null;
    signInExpired: boolean;
    person: { id: string; name: string } | null;
    units: Array<{ id: string; name: string }>;
  };
};

/** The document of web/graphql/viewer.graphql, typed with its result and variables. */
export const ViewerDocument =
  'query Viewer {\n  viewer {\n    person {\n      id\n      name\n    }\n    roles\n    units {\n      id\n      name\n    }\n    demo\n    signedInUntil\n    signInExpired\n  }\n}' as OperationDocument<
    ViewerQuery,
    ViewerQueryVariables
  >;
