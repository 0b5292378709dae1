// Generated from web/journeys/list/journey-list.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type JourneyFilter = {
  lifeExperienceId?: string | null | undefined;
  serviceId?: string | null | undefined;
  states?: Array<JourneyState> | null | undefined;
  statuses?: Array<JourneyStatus> | null | undefined;
  text?: string | null | undefined;
  unitId?: string | null | undefined;
};

export type JourneyState = 'CURRENT' | 'FUTURE';

export type JourneyStatus = 'ARCHIVED' | 'DRAFT' | 'PUBLISHED';

export type StepVerdict = 'DIGITAL' | 'NOT_DIGITAL' | 'NOT_IN_INDEX' | 'UNKNOWN';

export type JourneyListQueryVariables = Exact<{
  filter?: JourneyFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type JourneyListQuery = {
  journeys: {
    totalCount: number;
    asOf: string;
    nodes: Array<{
      id: string;
      name: string;
      description: string;
      state: JourneyState;
      status: JourneyStatus;
      orderAssumed: boolean;
      updatedAt: string;
      lifeExperience: { id: string; name: string; designated: boolean } | null;
      figures: {
        stages: number;
        steps: number;
        agencies: number;
        stepsDigital: number;
        stepsNotDigital: number;
        stepsNotDigitalExplained: number;
        stepsDigitalUnknown: number;
        stepsNotInIndex: number;
        agencyChanges: number;
        painPoints: number;
      };
      digitalPath: {
        complete: boolean;
        firstBreak: {
          stageName: string;
          stepId: string;
          stepName: string;
          rank: StepVerdict;
          unit: { id: string; abbreviation: string } | null;
        } | null;
      };
    }>;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
};

/** The document of web/journeys/list/journey-list.graphql, typed with its result and variables. */
export const JourneyListDocument =
  'query JourneyList($filter: JourneyFilter, $first: Int, $after: String, $last: Int, $before: String) {\n  journeys(\n    filter: $filter\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      id\n      name\n      description\n      state\n      status\n      orderAssumed\n      updatedAt\n      lifeExperience {\n        id\n        name\n        designated\n      }\n      figures {\n        stages\n        steps\n        agencies\n        stepsDigital\n        stepsNotDigital\n        stepsNotDigitalExplained\n        stepsDigitalUnknown\n        stepsNotInIndex\n        agencyChanges\n        painPoints\n      }\n      digitalPath {\n        complete\n        firstBreak {\n          stageName\n          stepId\n          stepName\n          rank\n          unit {\n            id\n            abbreviation\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n    asOf\n  }\n}' as OperationDocument<
    JourneyListQuery,
    JourneyListQueryVariables
  >;
