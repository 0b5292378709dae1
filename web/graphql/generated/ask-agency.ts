// Generated from web/journeys/edit/ask-agency.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type JourneyRequestInput = {
  journeyId: string;
  kind: JourneyRequestKind;
  serviceId?: string | null | undefined;
  stepId?: string | null | undefined;
  text: string;
  unitId: string;
};

export type JourneyRequestKind = 'CLAIM' | 'OBSERVATION' | 'PROPOSAL';

export type AskAgencyMutationVariables = Exact<{
  input: JourneyRequestInput;
  requestKey?: string | null | undefined;
}>;

export type AskAgencyMutation = {
  openJourneyRequest: {
    problems: Array<{ code: FieldProblemCode; field: string; message: string; cure: string }>;
    request: { id: string } | null;
  };
};

/** The document of web/journeys/edit/ask-agency.graphql, typed with its result and variables. */
export const AskAgencyDocument =
  'mutation AskAgency($input: JourneyRequestInput!, $requestKey: String) {\n  openJourneyRequest(input: $input, requestKey: $requestKey) {\n    problems {\n      code\n      field\n      message\n      cure\n    }\n    request {\n      id\n    }\n  }\n}' as OperationDocument<
    AskAgencyMutation,
    AskAgencyMutationVariables
  >;
