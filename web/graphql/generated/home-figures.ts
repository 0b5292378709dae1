// Generated from web/explore/home-figures.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type HomeFiguresQueryVariables = Exact<{ [key: string]: never }>;

export type HomeFiguresQuery = {
  digitizationGapSummary: {
    asOf: string;
    total: {
      services: number;
      closed: number;
      notDigital: number;
      digitalUnknown: number;
      noChannel: number;
      rationaleGiven: number;
    };
    rows: Array<{
      key: string;
      label: string;
      abbreviation: string | null;
      counts: {
        services: number;
        closed: number;
        notDigital: number;
        digitalUnknown: number;
        noChannel: number;
      };
    }>;
  };
};

/** The document of web/explore/home-figures.graphql, typed with its result and variables. */
export const HomeFiguresDocument =
  'query HomeFigures {\n  digitizationGapSummary(by: UNIT) {\n    asOf\n    total {\n      services\n      closed\n      notDigital\n      digitalUnknown\n      noChannel\n      rationaleGiven\n    }\n    rows {\n      key\n      label\n      abbreviation\n      counts {\n        services\n        closed\n        notDigital\n        digitalUnknown\n        noChannel\n      }\n    }\n  }\n}' as OperationDocument<
    HomeFiguresQuery,
    HomeFiguresQueryVariables
  >;
