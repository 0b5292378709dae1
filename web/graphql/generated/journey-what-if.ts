// Generated from web/journeys/what-if/journey-what-if.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type JourneyWhatIfQueryVariables = Exact<{
  id: string;
  digitalServiceIds: Array<string> | string;
}>;

export type JourneyWhatIfQuery = {
  journeyWhatIf: {
    changedStepIds: Array<string>;
    before: {
      stages: number;
      steps: number;
      agencies: number;
      services: number;
      forms: number;
      wetSignatures: number | null;
      channelSwitches: number | null;
      stepsDigital: number;
      stepsNotDigital: number;
      stepsNotDigitalExplained: number;
      stepsDigitalUnknown: number;
      stepsNotInIndex: number;
      stepsPhysicalGap: number;
      stepsSingleChannel: number;
      handOffs: number;
      agencyChanges: number;
      painPoints: number;
      brightSpots: number;
      momentsThatMatter: number;
      minutes: number | null;
    };
    after: {
      stages: number;
      steps: number;
      agencies: number;
      services: number;
      forms: number;
      wetSignatures: number | null;
      channelSwitches: number | null;
      stepsDigital: number;
      stepsNotDigital: number;
      stepsNotDigitalExplained: number;
      stepsDigitalUnknown: number;
      stepsNotInIndex: number;
      stepsPhysicalGap: number;
      stepsSingleChannel: number;
      handOffs: number;
      agencyChanges: number;
      painPoints: number;
      brightSpots: number;
      momentsThatMatter: number;
      minutes: number | null;
    };
    pathBefore: { complete: boolean; sentence: string };
    pathAfter: { complete: boolean; sentence: string };
  } | null;
};

export type ComparedFiguresFragment = {
  stages: number;
  steps: number;
  agencies: number;
  services: number;
  forms: number;
  wetSignatures: number | null;
  channelSwitches: number | null;
  stepsDigital: number;
  stepsNotDigital: number;
  stepsNotDigitalExplained: number;
  stepsDigitalUnknown: number;
  stepsNotInIndex: number;
  stepsPhysicalGap: number;
  stepsSingleChannel: number;
  handOffs: number;
  agencyChanges: number;
  painPoints: number;
  brightSpots: number;
  momentsThatMatter: number;
  minutes: number | null;
};

/** The document of web/journeys/what-if/journey-what-if.graphql, typed with its result and variables. */
export const JourneyWhatIfDocument =
  'query JourneyWhatIf($id: ID!, $digitalServiceIds: [ID!]!) {\n  journeyWhatIf(id: $id, digitalServiceIds: $digitalServiceIds) {\n    changedStepIds\n    before {\n      ...ComparedFigures\n    }\n    after {\n      ...ComparedFigures\n    }\n    pathBefore {\n      complete\n      sentence\n    }\n    pathAfter {\n      complete\n      sentence\n    }\n  }\n}\n\nfragment ComparedFigures on JourneyFigures {\n  stages\n  steps\n  agencies\n  services\n  forms\n  wetSignatures\n  channelSwitches\n  stepsDigital\n  stepsNotDigital\n  stepsNotDigitalExplained\n  stepsDigitalUnknown\n  stepsNotInIndex\n  stepsPhysicalGap\n  stepsSingleChannel\n  handOffs\n  agencyChanges\n  painPoints\n  brightSpots\n  momentsThatMatter\n  minutes\n}' as OperationDocument<
    JourneyWhatIfQuery,
    JourneyWhatIfQueryVariables
  >;
