// Generated from web/journeys/life-experience.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AssessmentWarning = 'NO_COMPLETE_CHANNEL' | 'ONLY_THROUGH_PARTNER';

export type CellState = 'FULL' | 'LINE' | 'NOT_OFFERED' | 'PART' | 'UNKNOWN';

export type ChannelFamily = 'APP' | 'IN_PERSON' | 'MAIL_OR_FAX' | 'MESSAGE' | 'ONLINE' | 'PARTNER' | 'PHONE';

export type Confidence = 'HIGH' | 'MEDIUM' | 'REPORTED' | 'VERIFIED';

export type DigitalGap =
  | 'CLOSED'
  | 'DIGITAL_INFO_ONLY'
  | 'DIGITAL_NOT_TO_END'
  | 'DIGITAL_PARTIAL'
  | 'NO_CHANNEL'
  | 'NO_DIGITAL'
  | 'UNKNOWN';

export type PhysicalGap = 'GAP' | 'NONE' | 'UNKNOWN';

export type RationaleState =
  'APPROVED' | 'CONTRADICTED' | 'DRAFT' | 'MISSING' | 'NOT_REQUIRED' | 'SUBMITTED' | 'UNKNOWN';

export type LifeExperienceQueryVariables = Exact<{
  id: string;
}>;

export type LifeExperienceQuery = {
  lifeExperience: {
    id: string;
    name: string;
    description: string;
    designated: boolean;
    population: string | null;
    source: string;
    confidence: Confidence;
    serviceCount: number;
    counts: {
      services: number;
      closed: number;
      notDigital: number;
      digitalUnknown: number;
      noChannel: number;
      rationaleGiven: number;
    };
    agencies: Array<{ id: string; name: string; abbreviation: string }>;
    stages: Array<{
      id: string;
      name: string;
      description: string;
      position: number;
      services: Array<{
        id: string;
        name: string;
        digitalGap: DigitalGap;
        physicalGap: PhysicalGap;
        rationaleState: RationaleState;
        warnings: Array<AssessmentWarning>;
        channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
        responsibleUnit: {
          id: string;
          name: string;
          abbreviation: string;
          path: Array<{ id: string; name: string; abbreviation: string }>;
        };
      }>;
      partnerPrograms: Array<{ id: string; name: string; operatedBy: string; kind: string }>;
    }>;
  } | null;
};

/** The document of web/journeys/life-experience.graphql, typed with its result and variables. */
export const LifeExperienceDocument =
  'query LifeExperience($id: ID!) {\n  lifeExperience(id: $id) {\n    id\n    name\n    description\n    designated\n    population\n    source\n    confidence\n    serviceCount\n    counts {\n      services\n      closed\n      notDigital\n      digitalUnknown\n      noChannel\n      rationaleGiven\n    }\n    agencies {\n      id\n      name\n      abbreviation\n    }\n    stages {\n      id\n      name\n      description\n      position\n      services {\n        id\n        name\n        digitalGap\n        physicalGap\n        rationaleState\n        warnings\n        channelStrip {\n          family\n          state\n        }\n        responsibleUnit {\n          id\n          name\n          abbreviation\n          path {\n            id\n            name\n            abbreviation\n          }\n        }\n      }\n      partnerPrograms {\n        id\n        name\n        operatedBy\n        kind\n      }\n    }\n  }\n}' as OperationDocument<
    LifeExperienceQuery,
    LifeExperienceQueryVariables
  >;
