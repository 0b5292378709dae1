// Generated from web/journeys/map/journey-map.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActorLevel = 'FEDERAL' | 'LOCAL' | 'NONPROFIT' | 'PRIVATE' | 'STATE' | 'TERRITORIAL' | 'TRIBAL';

export type BurdenKind = 'COMPLIANCE' | 'LEARNING' | 'PSYCHOLOGICAL';

export type CellState = 'FULL' | 'LINE' | 'NOT_OFFERED' | 'PART' | 'UNKNOWN';

export type ChannelFamily = 'APP' | 'IN_PERSON' | 'MAIL_OR_FAX' | 'MESSAGE' | 'ONLINE' | 'PARTNER' | 'PHONE';

export type ChannelKind =
  | 'CHAT'
  | 'CHATBOT'
  | 'EMAIL'
  | 'FAX'
  | 'IN_PERSON'
  | 'IN_PERSON_OFFICE'
  | 'IN_PERSON_OTHER'
  | 'KIOSK'
  | 'LIVE_CHAT'
  | 'MOBILE_APP'
  | 'OTHER_DIGITAL'
  | 'OTHER_NON_DIGITAL'
  | 'OUTREACH'
  | 'PAPER'
  | 'PHONE'
  | 'PHONE_AGENT'
  | 'PHONE_AUTOMATED'
  | 'POSTAL_MAIL'
  | 'SMS'
  | 'SOCIAL_MEDIA'
  | 'THIRD_PARTY'
  | 'WEBSITE';

export type Confidence = 'HIGH' | 'MEDIUM' | 'REPORTED' | 'VERIFIED';

export type DigitalGap =
  | 'CLOSED'
  | 'DIGITAL_INFO_ONLY'
  | 'DIGITAL_NOT_TO_END'
  | 'DIGITAL_PARTIAL'
  | 'NO_CHANNEL'
  | 'NO_DIGITAL'
  | 'UNKNOWN';

export type EvidenceMethod =
  'ADMINISTRATIVE_DATA' | 'INTERVIEW' | 'OBSERVATION' | 'SITE_VISIT' | 'SURVEY' | 'USABILITY_TEST';

export type HandOffBasis = 'ORDER' | 'RECORDED';

export type HandOffKind =
  'ELIGIBILITY_LINKED' | 'REFERS_TO' | 'REQUIRES_OUTPUT_OF' | 'SAME_QUESTION_AS' | 'SHARES_DATA_WITH';

export type JourneyState = 'CURRENT' | 'FUTURE';

export type JourneyStatus = 'ARCHIVED' | 'DRAFT' | 'PUBLISHED';

export type ObservationKind = 'BRIGHT_SPOT' | 'PAIN_POINT';

export type RationaleState =
  'APPROVED' | 'CONTRADICTED' | 'DRAFT' | 'MISSING' | 'NOT_REQUIRED' | 'SUBMITTED' | 'UNKNOWN';

export type Severity = 'HIGH' | 'LOW' | 'MEDIUM';

export type StepExplanation = 'EXPLAINED' | 'NOT_EXPLAINED';

export type StepVerdict = 'DIGITAL' | 'NOT_DIGITAL' | 'NOT_IN_INDEX' | 'UNKNOWN';

export type JourneyMapQueryVariables = Exact<{
  id: string;
}>;

export type JourneyMapQuery = {
  journey: {
    id: string;
    name: string;
    description: string;
    state: JourneyState;
    status: JourneyStatus;
    version: number;
    orderAssumed: boolean;
    source: string;
    confidence: Confidence;
    updatedAt: string;
    summary: string;
    mayEdit: boolean;
    basedOn: { id: string; name: string } | null;
    lifeExperience: { id: string; name: string; designated: boolean; population: string | null } | null;
    personas: Array<{ id: string; name: string; description: string | null }>;
    stages: Array<{
      id: string;
      name: string;
      description: string | null;
      position: number;
      steps: Array<{
        id: string;
        name: string;
        goal: string | null;
        position: number;
        channel: ChannelKind | null;
        actorLevels: Array<ActorLevel>;
        momentThatMatters: boolean;
        emotion: number | null;
        backstageActions: Array<string>;
        policyConstraints: Array<string>;
        verdict: StepVerdict;
        explanation: StepExplanation | null;
        physicalGap: boolean | null;
        singleChannel: boolean | null;
        services: Array<{
          id: string;
          name: string;
          digitalGap: DigitalGap;
          rationaleState: RationaleState;
          channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
          roles: Array<{ name: string }>;
          tools: Array<{ name: string }>;
        }>;
        goneServices: Array<{ id: string; name: string }>;
        partnerPrograms: Array<{ id: string; name: string; operatedBy: string }>;
        leadUnit: { id: string; name: string; abbreviation: string } | null;
        agency: { id: string; name: string; abbreviation: string } | null;
        burdens: Array<{ kind: BurdenKind; minutes: number | null; note: string | null }>;
        observations: Array<{
          id: string;
          kind: ObservationKind;
          text: string;
          severity: Severity | null;
          personaIds: Array<string>;
          evidence: Array<{
            id: string;
            method: EvidenceMethod;
            participants: number | null;
            date: string | null;
            confidence: Confidence;
            praBasis: string | null;
            note: string | null;
          }>;
        }>;
        evidence: Array<{
          id: string;
          method: EvidenceMethod;
          participants: number | null;
          date: string | null;
          confidence: Confidence;
          praBasis: string | null;
          note: string | null;
        }>;
        frontstageRoles: Array<{ name: string }>;
        supportTools: Array<{ name: string }>;
      }>;
    }>;
    handOffs: Array<{
      id: string;
      basis: HandOffBasis;
      kind: HandOffKind | null;
      fromStepId: string;
      toStepId: string;
      crossesAgencies: boolean | null;
      assumed: boolean;
      note: string | null;
    }>;
    figures: {
      asOf: string;
      stages: number;
      steps: number;
      agencies: number;
      governmentLevels: Array<ActorLevel>;
      stepsLevelUnknown: number;
      services: number;
      designatedServices: number;
      forms: number;
      wetSignatures: number | null;
      formsSignatureUnknown: number;
      channelSwitches: number | null;
      stepsChannelUnknown: number;
      stepsDigital: number;
      stepsNotDigital: number;
      stepsNotDigitalExplained: number;
      stepsDigitalUnknown: number;
      stepsNotInIndex: number;
      stepsPhysicalGap: number;
      stepsPhysicalUnknown: number;
      stepsSingleChannel: number;
      handOffs: number;
      agencyChanges: number;
      painPoints: number;
      brightSpots: number;
      momentsThatMatter: number;
    };
    digitalPath: {
      complete: boolean;
      sentence: string;
      steps: Array<{ stepId: string }>;
      firstBreak: {
        stageName: string;
        stepId: string;
        stepName: string;
        rank: StepVerdict;
        unit: { id: string; name: string } | null;
      } | null;
    };
  } | null;
};

export type JourneyEvidencePartsFragment = {
  id: string;
  method: EvidenceMethod;
  participants: number | null;
  date: string | null;
  confidence: Confidence;
  praBasis: string | null;
  note: string | null;
};

export type JourneyStepPartsFragment = {
  id: string;
  name: string;
  goal: string | null;
  position: number;
  channel: ChannelKind | null;
  actorLevels: Array<ActorLevel>;
  momentThatMatters: boolean;
  emotion: number | null;
  backstageActions: Array<string>;
  policyConstraints: Array<string>;
  verdict: StepVerdict;
  explanation: StepExplanation | null;
  physicalGap: boolean | null;
  singleChannel: boolean | null;
  services: Array<{
    id: string;
    name: string;
    digitalGap: DigitalGap;
    rationaleState: RationaleState;
    channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
    roles: Array<{ name: string }>;
    tools: Array<{ name: string }>;
  }>;
  goneServices: Array<{ id: string; name: string }>;
  partnerPrograms: Array<{ id: string; name: string; operatedBy: string }>;
  leadUnit: { id: string; name: string; abbreviation: string } | null;
  agency: { id: string; name: string; abbreviation: string } | null;
  burdens: Array<{ kind: BurdenKind; minutes: number | null; note: string | null }>;
  observations: Array<{
    id: string;
    kind: ObservationKind;
    text: string;
    severity: Severity | null;
    personaIds: Array<string>;
    evidence: Array<{
      id: string;
      method: EvidenceMethod;
      participants: number | null;
      date: string | null;
      confidence: Confidence;
      praBasis: string | null;
      note: string | null;
    }>;
  }>;
  evidence: Array<{
    id: string;
    method: EvidenceMethod;
    participants: number | null;
    date: string | null;
    confidence: Confidence;
    praBasis: string | null;
    note: string | null;
  }>;
  frontstageRoles: Array<{ name: string }>;
  supportTools: Array<{ name: string }>;
};

/** The document of web/journeys/map/journey-map.graphql, typed with its result and variables. */
export const JourneyMapDocument =
  'query JourneyMap($id: ID!) {\n  journey(id: $id) {\n    id\n    name\n    description\n    state\n    status\n    version\n    orderAssumed\n    source\n    confidence\n    updatedAt\n    summary\n    mayEdit\n    basedOn {\n      id\n      name\n    }\n    lifeExperience {\n      id\n      name\n      designated\n      population\n    }\n    personas {\n      id\n      name\n      description\n    }\n    stages {\n      id\n      name\n      description\n      position\n      steps {\n        ...JourneyStepParts\n      }\n    }\n    handOffs {\n      id\n      basis\n      kind\n      fromStepId\n      toStepId\n      crossesAgencies\n      assumed\n      note\n    }\n    figures {\n      asOf\n      stages\n      steps\n      agencies\n      governmentLevels\n      stepsLevelUnknown\n      services\n      designatedServices\n      forms\n      wetSignatures\n      formsSignatureUnknown\n      channelSwitches\n      stepsChannelUnknown\n      stepsDigital\n      stepsNotDigital\n      stepsNotDigitalExplained\n      stepsDigitalUnknown\n      stepsNotInIndex\n      stepsPhysicalGap\n      stepsPhysicalUnknown\n      stepsSingleChannel\n      handOffs\n      agencyChanges\n      painPoints\n      brightSpots\n      momentsThatMatter\n    }\n    digitalPath {\n      complete\n      sentence\n      steps {\n        stepId\n      }\n      firstBreak {\n        stageName\n        stepId\n        stepName\n        rank\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment JourneyEvidenceParts on Evidence {\n  id\n  method\n  participants\n  date\n  confidence\n  praBasis\n  note\n}\n\nfragment JourneyStepParts on JourneyStep {\n  id\n  name\n  goal\n  position\n  services {\n    id\n    name\n    digitalGap\n    rationaleState\n    channelStrip {\n      family\n      state\n    }\n    roles {\n      name\n    }\n    tools {\n      name\n    }\n  }\n  goneServices {\n    id\n    name\n  }\n  partnerPrograms {\n    id\n    name\n    operatedBy\n  }\n  leadUnit {\n    id\n    name\n    abbreviation\n  }\n  agency {\n    id\n    name\n    abbreviation\n  }\n  channel\n  actorLevels\n  momentThatMatters\n  emotion\n  burdens {\n    kind\n    minutes\n    note\n  }\n  observations {\n    id\n    kind\n    text\n    severity\n    personaIds\n    evidence {\n      ...JourneyEvidenceParts\n    }\n  }\n  evidence {\n    ...JourneyEvidenceParts\n  }\n  frontstageRoles {\n    name\n  }\n  backstageActions\n  supportTools {\n    name\n  }\n  policyConstraints\n  verdict\n  explanation\n  physicalGap\n  singleChannel\n}' as OperationDocument<
    JourneyMapQuery,
    JourneyMapQueryVariables
  >;
