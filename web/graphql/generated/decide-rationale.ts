// Generated from web/inventory/work/decide-rationale.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
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

export type ReviewDecision = 'APPROVE' | 'RETURN';

export type WriteStage = 'SAVE' | 'SUBMIT';

export type DecideRationaleMutationVariables = Exact<{
  id: string;
  version: number;
  decision: ReviewDecision;
  comment?: string | null | undefined;
  requestKey?: string | null | undefined;
}>;

export type DecideRationaleMutation = {
  reviewRationale: {
    problems: Array<{
      code: FieldProblemCode;
      field: string;
      given: string | null;
      message: string;
      cure: string;
      source: string;
      blocks: WriteStage | null;
    }>;
    conflict: {
      changedBy: string;
      changedAt: string;
      differences: Array<{ field: string; label: string; before: Array<string>; after: Array<string> }>;
    } | null;
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

/** The document of web/inventory/work/decide-rationale.graphql, typed with its result and variables. */
export const DecideRationaleDocument =
  'mutation DecideRationale($id: ID!, $version: Int!, $decision: ReviewDecision!, $comment: String, $requestKey: String) {\n  reviewRationale(\n    id: $id\n    version: $version\n    decision: $decision\n    comment: $comment\n    requestKey: $requestKey\n  ) {\n    problems {\n      ...FieldFindings\n    }\n    conflict {\n      changedBy\n      changedAt\n      differences {\n        field\n        label\n        before\n        after\n      }\n    }\n  }\n}\n\nfragment FieldFindings on FieldProblem {\n  code\n  field\n  given\n  message\n  cure\n  source\n  blocks\n}' as OperationDocument<
    DecideRationaleMutation,
    DecideRationaleMutationVariables
  >;
