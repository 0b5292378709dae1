// Generated from web/journeys/edit/journey-form.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActorLevel = 'FEDERAL' | 'LOCAL' | 'NONPROFIT' | 'PRIVATE' | 'STATE' | 'TERRITORIAL' | 'TRIBAL';

export type BurdenKind = 'COMPLIANCE' | 'LEARNING' | 'PSYCHOLOGICAL';

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

export type EvidenceMethod =
  'ADMINISTRATIVE_DATA' | 'INTERVIEW' | 'OBSERVATION' | 'SITE_VISIT' | 'SURVEY' | 'USABILITY_TEST';

export type HandOffBasis = 'ORDER' | 'RECORDED';

export type HandOffKind =
  'ELIGIBILITY_LINKED' | 'REFERS_TO' | 'REQUIRES_OUTPUT_OF' | 'SAME_QUESTION_AS' | 'SHARES_DATA_WITH';

export type JourneyState = 'CURRENT' | 'FUTURE';

export type JourneyStatus = 'ARCHIVED' | 'DRAFT' | 'PUBLISHED';

export type ObservationKind = 'BRIGHT_SPOT' | 'PAIN_POINT';

export type Severity = 'HIGH' | 'LOW' | 'MEDIUM';

export type JourneyFormQueryVariables = Exact<{
  id: string;
}>;

export type JourneyFormQuery = {
  journey: {
    id: string;
    name: string;
    description: string;
    state: JourneyState;
    status: JourneyStatus;
    version: number;
    updatedAt: string;
    updatedBy: string | null;
    orderAssumed: boolean;
    mayEdit: boolean;
    lifeExperience: { id: string; name: string } | null;
    personas: Array<{ id: string; name: string; description: string | null }>;
    stages: Array<{
      id: string;
      originId: string | null;
      name: string;
      description: string | null;
      steps: Array<{
        id: string;
        originId: string | null;
        name: string;
        goal: string | null;
        channel: ChannelKind | null;
        actorLevels: Array<ActorLevel>;
        momentThatMatters: boolean;
        emotion: number | null;
        backstageActions: Array<string>;
        policyConstraints: Array<string>;
        services: Array<{ id: string; name: string }>;
        goneServices: Array<{ id: string; name: string }>;
        partnerPrograms: Array<{ id: string; name: string }>;
        expectedUnit: { id: string; name: string } | null;
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
        frontstageRoles: Array<{ id: string; name: string }>;
        supportTools: Array<{ id: string; name: string }>;
      }>;
    }>;
    handOffs: Array<{
      id: string;
      basis: HandOffBasis;
      kind: HandOffKind | null;
      fromStepId: string;
      toStepId: string;
      note: string | null;
    }>;
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

export type JourneyFormPartsFragment = {
  id: string;
  name: string;
  description: string;
  state: JourneyState;
  status: JourneyStatus;
  version: number;
  updatedAt: string;
  updatedBy: string | null;
  orderAssumed: boolean;
  mayEdit: boolean;
  lifeExperience: { id: string; name: string } | null;
  personas: Array<{ id: string; name: string; description: string | null }>;
  stages: Array<{
    id: string;
    originId: string | null;
    name: string;
    description: string | null;
    steps: Array<{
      id: string;
      originId: string | null;
      name: string;
      goal: string | null;
      channel: ChannelKind | null;
      actorLevels: Array<ActorLevel>;
      momentThatMatters: boolean;
      emotion: number | null;
      backstageActions: Array<string>;
      policyConstraints: Array<string>;
      services: Array<{ id: string; name: string }>;
      goneServices: Array<{ id: string; name: string }>;
      partnerPrograms: Array<{ id: string; name: string }>;
      expectedUnit: { id: string; name: string } | null;
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
      frontstageRoles: Array<{ id: string; name: string }>;
      supportTools: Array<{ id: string; name: string }>;
    }>;
  }>;
  handOffs: Array<{
    id: string;
    basis: HandOffBasis;
    kind: HandOffKind | null;
    fromStepId: string;
    toStepId: string;
    note: string | null;
  }>;
};

/** The document of web/journeys/edit/journey-form.graphql, typed with its result and variables. */
export const JourneyFormDocument =
  'query JourneyForm($id: ID!) {\n  journey(id: $id) {\n    ...JourneyFormParts\n  }\n}\n\nfragment JourneyEvidenceParts on Evidence {\n  id\n  method\n  participants\n  date\n  confidence\n  praBasis\n  note\n}\n\nfragment JourneyFormParts on Journey {\n  id\n  name\n  description\n  state\n  status\n  version\n  updatedAt\n  updatedBy\n  orderAssumed\n  mayEdit\n  lifeExperience {\n    id\n    name\n  }\n  personas {\n    id\n    name\n    description\n  }\n  stages {\n    id\n    originId\n    name\n    description\n    steps {\n      id\n      originId\n      name\n      goal\n      services {\n        id\n        name\n      }\n      goneServices {\n        id\n        name\n      }\n      partnerPrograms {\n        id\n        name\n      }\n      expectedUnit {\n        id\n        name\n      }\n      channel\n      actorLevels\n      momentThatMatters\n      emotion\n      burdens {\n        kind\n        minutes\n        note\n      }\n      observations {\n        id\n        kind\n        text\n        severity\n        personaIds\n        evidence {\n          ...JourneyEvidenceParts\n        }\n      }\n      evidence {\n        ...JourneyEvidenceParts\n      }\n      frontstageRoles {\n        id\n        name\n      }\n      backstageActions\n      supportTools {\n        id\n        name\n      }\n      policyConstraints\n    }\n  }\n  handOffs {\n    id\n    basis\n    kind\n    fromStepId\n    toStepId\n    note\n  }\n}' as OperationDocument<
    JourneyFormQuery,
    JourneyFormQueryVariables
  >;
