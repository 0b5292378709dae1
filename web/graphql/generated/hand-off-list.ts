// Generated from web/journeys/hand-offs/hand-off-list.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type HandOffBasis = 'ORDER' | 'RECORDED';

export type HandOffFilter = {
  bases?: Array<HandOffBasis> | null | undefined;
  crossAgencyOnly?: boolean | null | undefined;
  fromUnitId?: string | null | undefined;
  journeyId?: string | null | undefined;
  kinds?: Array<HandOffKind> | null | undefined;
  toUnitId?: string | null | undefined;
};

export type HandOffKind =
  'ELIGIBILITY_LINKED' | 'REFERS_TO' | 'REQUIRES_OUTPUT_OF' | 'SAME_QUESTION_AS' | 'SHARES_DATA_WITH';

export type HandOffListQueryVariables = Exact<{
  filter?: HandOffFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type HandOffListQuery = {
  handOffs: {
    totalCount: number;
    asOf: string;
    nodes: Array<{
      id: string;
      basis: HandOffBasis;
      kind: HandOffKind | null;
      fromStepId: string;
      fromStepName: string;
      fromStageName: string;
      toStepId: string;
      toStepName: string;
      toStageName: string;
      crossesAgencies: boolean | null;
      assumed: boolean;
      note: string | null;
      journeyId: string;
      journeyName: string;
      fromAgency: { id: string; abbreviation: string; name: string } | null;
      toAgency: { id: string; abbreviation: string; name: string } | null;
    }>;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
};

/** The document of web/journeys/hand-offs/hand-off-list.graphql, typed with its result and variables. */
export const HandOffListDocument =
  'query HandOffList($filter: HandOffFilter, $first: Int, $after: String, $last: Int, $before: String) {\n  handOffs(\n    filter: $filter\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      id\n      basis\n      kind\n      fromStepId\n      fromStepName\n      fromStageName\n      fromAgency {\n        id\n        abbreviation\n        name\n      }\n      toStepId\n      toStepName\n      toStageName\n      toAgency {\n        id\n        abbreviation\n        name\n      }\n      crossesAgencies\n      assumed\n      note\n      journeyId\n      journeyName\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n    asOf\n  }\n}' as OperationDocument<
    HandOffListQuery,
    HandOffListQueryVariables
  >;
