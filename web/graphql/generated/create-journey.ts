// Generated from web/journeys/edit/create-journey.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
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

export type CreateJourneyMutationVariables = Exact<{
  input: JourneyInput;
  requestKey?: string | null | undefined;
}>;

export type CreateJourneyMutation = {
  createJourney: {
    problems: Array<{ code: FieldProblemCode; field: string; message: string; cure: string }>;
    journey: { id: string } | null;
  };
};

/** The document of web/journeys/edit/create-journey.graphql, typed with its result and variables. */
export const CreateJourneyDocument =
  'mutation CreateJourney($input: JourneyInput!, $requestKey: String) {\n  createJourney(input: $input, requestKey: $requestKey) {\n    problems {\n      code\n      field\n      message\n      cure\n    }\n    journey {\n      id\n    }\n  }\n}' as OperationDocument<
    CreateJourneyMutation,
    CreateJourneyMutationVariables
  >;
