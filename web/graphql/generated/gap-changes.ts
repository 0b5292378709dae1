// Generated from web/gaps/gap-changes.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type GapChangesQueryVariables = Exact<{
  snapshotId: string;
}>;

export type GapChangesQuery = {
  gapChangesSince: {
    closed: number;
    opened: number;
    stillOpen: number;
    notKnown: number;
    notListed: number;
    snapshot: { id: string; takenAt: string; ruleVersion: number };
  };
};

/** The document of web/gaps/gap-changes.graphql, typed with its result and variables. */
export const GapChangesDocument =
  'query GapChanges($snapshotId: ID!) {\n  gapChangesSince(snapshotId: $snapshotId) {\n    closed\n    opened\n    stillOpen\n    notKnown\n    notListed\n    snapshot {\n      id\n      takenAt\n      ruleVersion\n    }\n  }\n}' as OperationDocument<
    GapChangesQuery,
    GapChangesQueryVariables
  >;
