// Generated from web/journeys/requests/journey-requests.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type JourneyRequestFilter = {
  journeyId?: string | null | undefined;
  kinds?: Array<JourneyRequestKind> | null | undefined;
  states?: Array<JourneyRequestState> | null | undefined;
  unitId?: string | null | undefined;
};

export type JourneyRequestKind = 'CLAIM' | 'OBSERVATION' | 'PROPOSAL';

export type JourneyRequestState = 'ACCEPTED' | 'ANSWERED' | 'DECLINED' | 'OPEN' | 'WITHDRAWN';

export type JourneyRequestStep = 'ACCEPT' | 'DECLINE' | 'MESSAGE' | 'WITHDRAW';

export type JourneyRequestsQueryVariables = Exact<{
  filter?: JourneyRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type JourneyRequestsQuery = {
  journeyRequests: {
    totalCount: number;
    asOf: string;
    nodes: Array<{
      id: string;
      kind: JourneyRequestKind;
      state: JourneyRequestState;
      version: number;
      stepId: string | null;
      stepName: string | null;
      openedBy: string;
      openedAt: string;
      updatedAt: string;
      mayAnswer: boolean;
      mayWithdraw: boolean;
      journey: { id: string; name: string };
      unit: { id: string; name: string };
      service: { id: string; name: string } | null;
      messages: Array<{
        by: string;
        at: string;
        side: string;
        step: JourneyRequestStep | null;
        text: string;
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

export type JourneyRequestPartsFragment = {
  id: string;
  kind: JourneyRequestKind;
  state: JourneyRequestState;
  version: number;
  stepId: string | null;
  stepName: string | null;
  openedBy: string;
  openedAt: string;
  updatedAt: string;
  mayAnswer: boolean;
  mayWithdraw: boolean;
  journey: { id: string; name: string };
  unit: { id: string; name: string };
  service: { id: string; name: string } | null;
  messages: Array<{ by: string; at: string; side: string; step: JourneyRequestStep | null; text: string }>;
};

/** The document of web/journeys/requests/journey-requests.graphql, typed with its result and variables. */
export const JourneyRequestsDocument =
  'query JourneyRequests($filter: JourneyRequestFilter, $first: Int, $after: String, $last: Int, $before: String) {\n  journeyRequests(\n    filter: $filter\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...JourneyRequestParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n    asOf\n  }\n}\n\nfragment JourneyRequestParts on JourneyRequest {\n  id\n  kind\n  state\n  version\n  journey {\n    id\n    name\n  }\n  stepId\n  stepName\n  unit {\n    id\n    name\n  }\n  service {\n    id\n    name\n  }\n  openedBy\n  openedAt\n  updatedAt\n  messages {\n    by\n    at\n    side\n    step\n    text\n  }\n  mayAnswer\n  mayWithdraw\n}' as OperationDocument<
    JourneyRequestsQuery,
    JourneyRequestsQueryVariables
  >;
