// Generated from web/journeys/edit/save-journey.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
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

export type EvidenceInput = {
  confidence: Confidence;
  date?: string | null | undefined;
  id: string;
  method: EvidenceMethod;
  note?: string | null | undefined;
  participants?: number | null | undefined;
  praBasis?: string | null | undefined;
};

export type EvidenceMethod =
  'ADMINISTRATIVE_DATA' | 'INTERVIEW' | 'OBSERVATION' | 'SITE_VISIT' | 'SURVEY' | 'USABILITY_TEST';

export type FieldProblemCode =
  | 'CITATION_UNREADABLE'
  | 'CONTROL_CHARACTER'
  | 'DATE_FORMAT'
  | 'DATE_FUTURE'
  | 'DATE_PAST'
  | 'DUPLICATE_VALUE'
  | 'HAND_OFF_CYCLE'
  | 'HAND_OFF_TO_ITSELF'
  | 'HAS_NO_EFFECT'
  | 'ID_NOT_VALID'
  | 'ID_TAKEN'
  | 'INK_OR_PRESENCE_LISTED'
  | 'LEVEL_AGAINST_TASKS'
  | 'LEVEL_NOT_SAID'
  | 'LOOKS_LIKE_ANOTHER'
  | 'MARKUP'
  | 'NAME_ACRONYM_ONLY'
  | 'NAME_AMBIGUOUS'
  | 'NAME_NOT_AN_ACTION'
  | 'NAME_PROGRAM_ONLY'
  | 'NAME_UNKNOWN'
  | 'NONE_IDENTIFIED_REFUSED'
  | 'NONE_IDENTIFIED_SHOWN'
  | 'NOT_A_WORK_CONTACT'
  | 'NOT_PUBLISHED'
  | 'NOT_YOUR_UNIT'
  | 'NO_OTHER_WAY'
  | 'NO_WAIVER'
  | 'NUMBER_OUT_OF_RANGE'
  | 'NUMBER_UNREADABLE'
  | 'OCCASION_UNKNOWN'
  | 'PERSONAL_DATA'
  | 'RATIONALE_CONTRADICTED'
  | 'RATIONALE_INCOMPLETE'
  | 'RATIONALE_MISSING'
  | 'RATIONALE_NEED_UNKNOWN'
  | 'RATIONALE_NOT_NEEDED'
  | 'RECOMMENDED'
  | 'REQUIRED'
  | 'STEP_IN_TWO_STAGES'
  | 'STEP_NOT_POSSIBLE'
  | 'TASK_CHANNEL_UNKNOWN'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'UNKNOWN_RECORD'
  | 'WEB_ADDRESS_BROKEN'
  | 'WEB_ADDRESS_CREDENTIALS'
  | 'WEB_ADDRESS_NOT_SECURE'
  | 'WEB_ADDRESS_SCHEME'
  | 'WORD_UNKNOWN'
  | 'WOULD_REMOVE'
  | 'YEAR_FORMAT';

export type HandOffBasis = 'ORDER' | 'RECORDED';

export type HandOffInput = {
  fromStepId: string;
  id: string;
  kind: HandOffKind;
  note?: string | null | undefined;
  toStepId: string;
};

export type HandOffKind =
  'ELIGIBILITY_LINKED' | 'REFERS_TO' | 'REQUIRES_OUTPUT_OF' | 'SAME_QUESTION_AS' | 'SHARES_DATA_WITH';

export type JourneyInput = {
  description?: string | null | undefined;
  handOffs?: Array<HandOffInput> | null | undefined;
  lifeExperienceId?: string | null | undefined;
  name?: string | null | undefined;
  orderAssumed?: boolean | null | undefined;
  personas?: Array<JourneyPersonaInput> | null | undefined;
  stages?: Array<JourneyStageInput> | null | undefined;
  state?: JourneyState | null | undefined;
};

export type JourneyPersonaInput = {
  description?: string | null | undefined;
  id: string;
  name: string;
};

export type JourneyStageInput = {
  description?: string | null | undefined;
  id: string;
  name: string;
  steps: Array<JourneyStepInput>;
};

export type JourneyState = 'CURRENT' | 'FUTURE';

export type JourneyStatus = 'ARCHIVED' | 'DRAFT' | 'PUBLISHED';

export type JourneyStepInput = {
  actorLevels?: Array<ActorLevel> | null | undefined;
  backstageActions?: Array<string> | null | undefined;
  burdens?: Array<StepBurdenInput> | null | undefined;
  channel?: ChannelKind | null | undefined;
  emotion?: number | null | undefined;
  evidence?: Array<EvidenceInput> | null | undefined;
  expectedUnitId?: string | null | undefined;
  frontstageRoleIds?: Array<string> | null | undefined;
  goal?: string | null | undefined;
  id: string;
  momentThatMatters?: boolean | null | undefined;
  name: string;
  observations?: Array<ObservationInput> | null | undefined;
  partnerProgramIds?: Array<string> | null | undefined;
  policyConstraints?: Array<string> | null | undefined;
  serviceIds?: Array<string> | null | undefined;
  supportToolIds?: Array<string> | null | undefined;
};

export type ObservationInput = {
  evidence?: Array<EvidenceInput> | null | undefined;
  id: string;
  kind: ObservationKind;
  personaIds?: Array<string> | null | undefined;
  severity?: Severity | null | undefined;
  text: string;
};

export type ObservationKind = 'BRIGHT_SPOT' | 'PAIN_POINT';

export type Severity = 'HIGH' | 'LOW' | 'MEDIUM';

export type StepBurdenInput = {
  kind: BurdenKind;
  minutes?: number | null | undefined;
  note?: string | null | undefined;
};

export type SaveJourneyMutationVariables = Exact<{
  id: string;
  version: number;
  input: JourneyInput;
  requestKey?: string | null | undefined;
}>;

export type SaveJourneyMutation = {
  updateJourney: {
    problems: Array<{ code: FieldProblemCode; field: string; message: string; cure: string }>;
    journey: { version: number; updatedAt: string } | null;
    conflict: {
      changedBy: string;
      current: {
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
    } | null;
  };
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

/** The document of web/journeys/edit/save-journey.graphql, typed with its result and variables. */
export const SaveJourneyDocument =
  'mutation SaveJourney($id: ID!, $version: Int!, $input: JourneyInput!, $requestKey: String) {\n  updateJourney(\n    id: $id\n    version: $version\n    input: $input\n    requestKey: $requestKey\n  ) {\n    problems {\n      code\n      field\n      message\n      cure\n    }\n    journey {\n      version\n      updatedAt\n    }\n    conflict {\n      changedBy\n      current {\n        ...JourneyFormParts\n      }\n    }\n  }\n}\n\nfragment JourneyEvidenceParts on Evidence {\n  id\n  method\n  participants\n  date\n  confidence\n  praBasis\n  note\n}\n\nfragment JourneyFormParts on Journey {\n  id\n  name\n  description\n  state\n  status\n  version\n  updatedAt\n  updatedBy\n  orderAssumed\n  mayEdit\n  lifeExperience {\n    id\n    name\n  }\n  personas {\n    id\n    name\n    description\n  }\n  stages {\n    id\n    originId\n    name\n    description\n    steps {\n      id\n      originId\n      name\n      goal\n      services {\n        id\n        name\n      }\n      goneServices {\n        id\n        name\n      }\n      partnerPrograms {\n        id\n        name\n      }\n      expectedUnit {\n        id\n        name\n      }\n      channel\n      actorLevels\n      momentThatMatters\n      emotion\n      burdens {\n        kind\n        minutes\n        note\n      }\n      observations {\n        id\n        kind\n        text\n        severity\n        personaIds\n        evidence {\n          ...JourneyEvidenceParts\n        }\n      }\n      evidence {\n        ...JourneyEvidenceParts\n      }\n      frontstageRoles {\n        id\n        name\n      }\n      backstageActions\n      supportTools {\n        id\n        name\n      }\n      policyConstraints\n    }\n  }\n  handOffs {\n    id\n    basis\n    kind\n    fromStepId\n    toStepId\n    note\n  }\n}' as OperationDocument<
    SaveJourneyMutation,
    SaveJourneyMutationVariables
  >;
