// Generated from web/inventory/register/submit-service.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
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

export type ServiceStatus =
  'APPROVED' | 'ARCHIVED' | 'CHANGES_REQUESTED' | 'DRAFT' | 'PUBLISHED' | 'SUBMITTED';

export type WriteStage = 'SAVE' | 'SUBMIT';

export type SubmitServiceMutationVariables = Exact<{
  id: string;
  version: number;
  comment?: string | null | undefined;
  requestKey?: string | null | undefined;
}>;

export type SubmitServiceMutation = {
  submitService: {
    service: { id: string; version: number; status: ServiceStatus } | null;
    problems: Array<{
      code: FieldProblemCode;
      field: string;
      given: string | null;
      message: string;
      cure: string;
      source: string;
      blocks: WriteStage | null;
    }>;
    conflict: { currentVersion: number; changedBy: string; changedAt: string } | null;
  };
};

export type FieldFindingsFragment = {
  code: FieldProblemCode;
  field: string;
  given: string | null;
  message: string;
  cure: string;
  source: string;
  blocks: WriteStage | null;
};

/** The document of web/inventory/register/submit-service.graphql, typed with its result and variables. */
export const SubmitServiceDocument =
  'mutation SubmitService($id: ID!, $version: Int!, $comment: String, $requestKey: String) {\n  submitService(\n    id: $id\n    version: $version\n    comment: $comment\n    requestKey: $requestKey\n  ) {\n    service {\n      id\n      version\n      status\n    }\n    problems {\n      ...FieldFindings\n    }\n    conflict {\n      currentVersion\n      changedBy\n      changedAt\n    }\n  }\n}\n\nfragment FieldFindings on FieldProblem {\n  code\n  field\n  given\n  message\n  cure\n  source\n  blocks\n}' as OperationDocument<
    SubmitServiceMutation,
    SubmitServiceMutationVariables
  >;
