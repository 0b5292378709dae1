// Generated from web/explore/search.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AssessmentWarning = 'NO_COMPLETE_CHANNEL' | 'ONLY_THROUGH_PARTNER';

export type CellState = 'FULL' | 'LINE' | 'NOT_OFFERED' | 'PART' | 'UNKNOWN';

export type ChannelFamily = 'APP' | 'IN_PERSON' | 'MAIL_OR_FAX' | 'MESSAGE' | 'ONLINE' | 'PARTNER' | 'PHONE';

export type DigitalGap =
  | 'CLOSED'
  | 'DIGITAL_INFO_ONLY'
  | 'DIGITAL_NOT_TO_END'
  | 'DIGITAL_PARTIAL'
  | 'NO_CHANNEL'
  | 'NO_DIGITAL'
  | 'UNKNOWN';

export type SearchKind = 'FORM' | 'JOURNEY' | 'LIFE_EXPERIENCE' | 'ROLE' | 'SERVICE' | 'TOOL' | 'UNIT';

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;

export type SearchQuery = {
  search: {
    asOf: string;
    counts: Array<{ kind: SearchKind; count: number }>;
    hits: Array<{
      kind: SearchKind;
      title: string;
      detail: string;
      matched: string;
      node:
        | { __typename: 'ChannelOffering'; id: string }
        | { __typename: 'Form'; serviceCount: number; id: string }
        | { __typename: 'HispDesignation'; id: string }
        | { __typename: 'Journey'; id: string }
        | { __typename: 'JourneyRequest'; id: string }
        | { __typename: 'LifeExperience'; serviceCount: number; id: string }
        | { __typename: 'Occasion'; id: string }
        | { __typename: 'Offering'; id: string }
        | { __typename: 'PartnerProgram'; id: string }
        | { __typename: 'Rationale'; id: string }
        | { __typename: 'Role'; serviceCount: number; id: string }
        | {
            __typename: 'Service';
            digitalGap: DigitalGap;
            warnings: Array<AssessmentWarning>;
            id: string;
            channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
          }
        | { __typename: 'ServiceType'; id: string }
        | { __typename: 'Stage'; id: string }
        | { __typename: 'Tool'; serviceCount: number; id: string }
        | { __typename: 'Unit'; serviceCount: number; id: string }
        | { __typename: 'YearlyVolume'; id: string };
    }>;
  };
};

/** The document of web/explore/search.graphql, typed with its result and variables. */
export const SearchDocument =
  'query Search($text: String!, $first: Int!, $kinds: [SearchKind!]) {\n  search(text: $text, first: $first, kinds: $kinds) {\n    asOf\n    counts {\n      kind\n      count\n    }\n    hits {\n      kind\n      title\n      detail\n      matched\n      node {\n        __typename\n        id\n        ... on Service {\n          digitalGap\n          warnings\n          channelStrip {\n            family\n            state\n          }\n        }\n        ... on Unit {\n          serviceCount\n        }\n        ... on Form {\n          serviceCount\n        }\n        ... on Tool {\n          serviceCount\n        }\n        ... on Role {\n          serviceCount\n        }\n        ... on LifeExperience {\n          serviceCount\n        }\n      }\n    }\n  }\n}' as OperationDocument<
    SearchQuery,
    SearchQueryVariables
  >;
