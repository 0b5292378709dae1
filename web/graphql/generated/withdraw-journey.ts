// Generated from web/journeys/map/withdraw-journey.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type WithdrawJourneyMutationVariables = Exact<{
  id: string;
  version: number;
  requestKey?: string | null | undefined;
}>;

export type WithdrawJourneyMutation = {
  withdrawJourney: {
    problems: Array<{ message: string; cure: string }>;
    journey: { version: number } | null;
    conflict: { changedBy: string } | null;
  };
};

/** The document of web/journeys/map/withdraw-journey.graphql, typed with its result and variables. */
export const WithdrawJourneyDocument =
  'mutation WithdrawJourney($id: ID!, $version: Int!, $requestKey: String) {\n  withdrawJourney(id: $id, version: $version, requestKey: $requestKey) {\n    problems {\n      message\n      cure\n    }\n    journey {\n      version\n    }\n    conflict {\n      changedBy\n    }\n  }\n}' as OperationDocument<
    WithdrawJourneyMutation,
    WithdrawJourneyMutationVariables
  >;
