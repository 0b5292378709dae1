// Generated from web/inventory/role-record.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RoleRecordQueryVariables = Exact<{
  id: string;
}>;

export type RoleRecordQuery = {
  node:
    | { __typename: 'ChannelOffering'; id: string }
    | { __typename: 'Form'; id: string }
    | { __typename: 'HispDesignation'; id: string }
    | { __typename: 'Journey'; id: string }
    | { __typename: 'JourneyRequest'; id: string }
    | { __typename: 'LifeExperience'; id: string }
    | { __typename: 'Occasion'; id: string }
    | { __typename: 'Offering'; id: string }
    | { __typename: 'PartnerProgram'; id: string }
    | { __typename: 'Rationale'; id: string }
    | {
        __typename: 'Role';
        name: string;
        id: string;
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
      }
    | { __typename: 'Service'; id: string }
    | { __typename: 'ServiceType'; id: string }
    | { __typename: 'Stage'; id: string }
    | { __typename: 'Tool'; id: string }
    | { __typename: 'Unit'; id: string }
    | { __typename: 'YearlyVolume'; id: string }
    | null;
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

/** The document of web/inventory/role-record.graphql, typed with its result and variables. */
export const RoleRecordDocument =
  'query RoleRecord($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Role {\n      name\n      counts {\n        ...GapFigures\n      }\n    }\n  }\n}\n\nfragment GapFigures on GapCounts {\n  services\n  closed\n  notDigital\n  digitalUnknown\n  noChannel\n  rationaleGiven\n  rationaleMissing\n  physicalGap\n  physicalUnknown\n}' as OperationDocument<
    RoleRecordQuery,
    RoleRecordQueryVariables
  >;
