// Generated from web/inventory/form-list.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Confidence = 'HIGH' | 'MEDIUM' | 'REPORTED' | 'VERIFIED';

export type FormListQueryVariables = Exact<{
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type FormListQuery = {
  forms: {
    totalCount: number;
    asOf: string;
    nodes: Array<{
      id: string;
      number: string;
      numberIsLabel: boolean;
      title: string;
      ombControlNumber: string | null;
      confidence: Confidence;
      counts: {
        services: number;
        closed: number;
        notDigital: number;
        digitalUnknown: number;
        noChannel: number;
        rationaleGiven: number;
        rationaleMissing: number;
        physicalGap: number;
        physicalUnknown: number;
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

export type GapFiguresFragment = {
  services: number;
  closed: number;
  notDigital: number;
  digitalUnknown: number;
  noChannel: number;
  rationaleGiven: number;
  rationaleMissing: number;
  physicalGap: number;
  physicalUnknown: number;
};

/** The document of web/inventory/form-list.graphql, typed with its result and variables. */
export const FormListDocument =
  'query FormList($text: String, $first: Int, $after: String, $last: Int, $before: String) {\n  forms(text: $text, first: $first, after: $after, last: $last, before: $before) {\n    nodes {\n      id\n      number\n      numberIsLabel\n      title\n      ombControlNumber\n      confidence\n      counts {\n        ...GapFigures\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n    asOf\n  }\n}\n\nfragment GapFigures on GapCounts {\n  services\n  closed\n  notDigital\n  digitalUnknown\n  noChannel\n  rationaleGiven\n  rationaleMissing\n  physicalGap\n  physicalUnknown\n}' as OperationDocument<
    FormListQuery,
    FormListQueryVariables
  >;
