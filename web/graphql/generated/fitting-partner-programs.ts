// Generated from web/journeys/edit/fitting-partner-programs.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FittingPartnerProgramsQueryVariables = Exact<{
  text: string;
}>;

export type FittingPartnerProgramsQuery = {
  partnerPrograms: Array<{ id: string; name: string; operatedBy: string }>;
};

/** The document of web/journeys/edit/fitting-partner-programs.graphql, typed with its result and variables. */
export const FittingPartnerProgramsDocument =
  'query FittingPartnerPrograms($text: String!) {\n  partnerPrograms(text: $text, first: 8) {\n    id\n    name\n    operatedBy\n  }\n}' as OperationDocument<
    FittingPartnerProgramsQuery,
    FittingPartnerProgramsQueryVariables
  >;
