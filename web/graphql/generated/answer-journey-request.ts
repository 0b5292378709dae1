// Generated from web/journeys/requests/answer-journey-request.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
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

export type JourneyRequestState = 'ACCEPTED' | 'ANSWERED' | 'DECLINED' | 'OPEN' | 'WITHDRAWN';

export type JourneyRequestStep = 'ACCEPT' | 'DECLINE' | 'MESSAGE' | 'WITHDRAW';

export type WriteStage = 'SAVE' | 'SUBMIT';

export type AnswerJourneyRequestMutationVariables = Exact<{
  id: string;
  version: number;
  step: JourneyRequestStep;
  text?: string | null | undefined;
  serviceId?: string | null | undefined;
  requestKey?: string | null | undefined;
}>;

export type AnswerJourneyRequestMutation = {
  answerJourneyRequest: {
    conflict: boolean;
    problems: Array<{
      code: FieldProblemCode;
      field: string;
      message: string;
      cure: string;
      blocks: WriteStage | null;
    }>;
    request: { id: string; version: number; state: JourneyRequestState } | null;
  };
};

/** The document of web/journeys/requests/answer-journey-request.graphql, typed with its result and variables. */
export const AnswerJourneyRequestDocument =
  'mutation AnswerJourneyRequest($id: ID!, $version: Int!, $step: JourneyRequestStep!, $text: String, $serviceId: ID, $requestKey: String) {\n  answerJourneyRequest(\n    id: $id\n    version: $version\n    step: $step\n    text: $text\n    serviceId: $serviceId\n    requestKey: $requestKey\n  ) {\n    problems {\n      code\n      field\n      message\n      cure\n      blocks\n    }\n    conflict\n    request {\n      id\n      version\n      state\n    }\n  }\n}' as OperationDocument<
    AnswerJourneyRequestMutation,
    AnswerJourneyRequestMutationVariables
  >;
