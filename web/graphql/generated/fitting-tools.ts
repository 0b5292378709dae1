// Generated from web/journeys/edit/fitting-tools.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FittingToolsQueryVariables = Exact<{
  text: string;
}>;

export type FittingToolsQuery = {
  tools: { nodes: Array<{ id: string; name: string; serviceCount: number }> };
};

/** The document of web/journeys/edit/fitting-tools.graphql, typed with its result and variables. */
export const FittingToolsDocument =
  'query FittingTools($text: String!) {\n  tools(text: $text, first: 8) {\n    nodes {\n      id\n      name\n      serviceCount\n    }\n  }\n}' as OperationDocument<
    FittingToolsQuery,
    FittingToolsQueryVariables
  >;
