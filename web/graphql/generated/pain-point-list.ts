// Generated from web/journeys/hand-offs/pain-point-list.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EvidenceMethod =
  'ADMINISTRATIVE_DATA' | 'INTERVIEW' | 'OBSERVATION' | 'SITE_VISIT' | 'SURVEY' | 'USABILITY_TEST';

export type ObservationKind = 'BRIGHT_SPOT' | 'PAIN_POINT';

export type PainPointFilter = {
  journeyId?: string | null | undefined;
  kinds?: Array<ObservationKind> | null | undefined;
  serviceId?: string | null | undefined;
  severities?: Array<Severity> | null | undefined;
  unitId?: string | null | undefined;
};

export type Severity = 'HIGH' | 'LOW' | 'MEDIUM';

export type PainPointListQueryVariables = Exact<{
  filter?: PainPointFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type PainPointListQuery = {
  painPoints: {
    totalCount: number;
    asOf: string;
    nodes: Array<{
      id: string;
      kind: ObservationKind;
      text: string;
      severity: Severity | null;
      stageName: string;
      stepId: string;
      stepName: string;
      journey: { id: string; name: string };
      agency: { id: string; abbreviation: string; name: string } | null;
      evidence: Array<{
        id: string;
        method: EvidenceMethod;
        participants: number | null;
        date: string | null;
      }>;
    }>;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
};

/** The document of web/journeys/hand-offs/pain-point-list.graphql, typed with its result and variables. */
export const PainPointListDocument =
  'query PainPointList($filter: PainPointFilter, $first: Int, $after: String, $last: Int, $before: String) {\n  painPoints(\n    filter: $filter\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      id\n      kind\n      text\n      severity\n      journey {\n        id\n        name\n      }\n      stageName\n      stepId\n      stepName\n      agency {\n        id\n        abbreviation\n        name\n      }\n      evidence {\n        id\n        method\n        participants\n        date\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n    asOf\n  }\n}' as OperationDocument<
    PainPointListQuery,
    PainPointListQueryVariables
  >;
