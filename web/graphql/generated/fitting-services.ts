// Generated from web/journeys/edit/fitting-services.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type RationaleState =
  'APPROVED' | 'CONTRADICTED' | 'DRAFT' | 'MISSING' | 'NOT_REQUIRED' | 'SUBMITTED' | 'UNKNOWN';

export type FittingServicesQueryVariables = Exact<{
  text: string;
}>;

export type FittingServicesQuery = {
  services: {
    nodes: Array<{
      id: string;
      name: string;
      digitalGap: DigitalGap;
      rationaleState: RationaleState;
      channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
      roles: Array<{ name: string }>;
      tools: Array<{ name: string }>;
      responsibleUnit: {
        id: string;
        name: string;
        abbreviation: string;
        path: Array<{ id: string; name: string; abbreviation: string }>;
      };
    }>;
  };
};

export type StepServicePartsFragment = {
  id: string;
  name: string;
  digitalGap: DigitalGap;
  rationaleState: RationaleState;
  channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
  roles: Array<{ name: string }>;
  tools: Array<{ name: string }>;
  responsibleUnit: {
    id: string;
    name: string;
    abbreviation: string;
    path: Array<{ id: string; name: string; abbreviation: string }>;
  };
};

/** The document of web/journeys/edit/fitting-services.graphql, typed with its result and variables. */
export const FittingServicesDocument =
  'query FittingServices($text: String!) {\n  services(filter: {text: $text}, first: 8) {\n    nodes {\n      ...StepServiceParts\n    }\n  }\n}\n\nfragment StepServiceParts on Service {\n  id\n  name\n  digitalGap\n  rationaleState\n  channelStrip {\n    family\n    state\n  }\n  roles {\n    name\n  }\n  tools {\n    name\n  }\n  responsibleUnit {\n    id\n    name\n    abbreviation\n    path {\n      id\n      name\n      abbreviation\n    }\n  }\n}' as OperationDocument<
    FittingServicesQuery,
    FittingServicesQueryVariables
  >;
