// Generated from web/gaps/gap-snapshots.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SnapshotKind = 'MONTH' | 'QUARTER_END';

export type GapSnapshotsQueryVariables = Exact<{ [key: string]: never }>;

export type GapSnapshotsQuery = {
  gapSnapshots: {
    asOf: string;
    months: Array<{
      month: string;
      snapshot: {
        id: string;
        kind: SnapshotKind;
        takenAt: string;
        ruleVersion: number;
        counts: {
          services: number;
          closed: number;
          notDigital: number;
          digitalUnknown: number;
          noChannel: number;
          noDigital: number;
          infoOnly: number;
          notToEnd: number;
          partial: number;
          rationaleGiven: number;
          rationaleDraft: number;
          rationaleMissing: number;
          physicalGap: number;
          physicalUnknown: number;
          physicalNone: number;
          channelsNeeded: number;
          channelsGiven: number;
          channelsNotNeeded: number;
          channelsUnknown: number;
        };
      } | null;
    }>;
  };
};

export type GapCountsFieldsFragment = {
  services: number;
  closed: number;
  notDigital: number;
  digitalUnknown: number;
  noChannel: number;
  noDigital: number;
  infoOnly: number;
  notToEnd: number;
  partial: number;
  rationaleGiven: number;
  rationaleDraft: number;
  rationaleMissing: number;
  physicalGap: number;
  physicalUnknown: number;
  physicalNone: number;
  channelsNeeded: number;
  channelsGiven: number;
  channelsNotNeeded: number;
  channelsUnknown: number;
};

/** The document of web/gaps/gap-snapshots.graphql, typed with its result and variables. */
export const GapSnapshotsDocument =
  'query GapSnapshots {\n  gapSnapshots {\n    asOf\n    months {\n      month\n      snapshot {\n        id\n        kind\n        takenAt\n        ruleVersion\n        counts {\n          ...GapCountsFields\n        }\n      }\n    }\n  }\n}\n\nfragment GapCountsFields on GapCounts {\n  services\n  closed\n  notDigital\n  digitalUnknown\n  noChannel\n  noDigital\n  infoOnly\n  notToEnd\n  partial\n  rationaleGiven\n  rationaleDraft\n  rationaleMissing\n  physicalGap\n  physicalUnknown\n  physicalNone\n  channelsNeeded\n  channelsGiven\n  channelsNotNeeded\n  channelsUnknown\n}' as OperationDocument<
    GapSnapshotsQuery,
    GapSnapshotsQueryVariables
  >;
