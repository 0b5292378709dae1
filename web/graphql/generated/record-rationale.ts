// Generated from web/inventory/register/record-rationale.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Disposition = 'CANNOT_BE_DIGITAL' | 'NOT_YET_DIGITAL' | 'UNKNOWN';

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

export type RationaleInput = {
  description?: string | null | undefined;
  disposition?: Disposition | null | undefined;
  explanation?: string | null | undefined;
  owner?: string | null | undefined;
  reasons?: Array<ReasonInput> | null | undefined;
  reviewDue?: string | null | undefined;
  solutions?: Array<SolutionInput> | null | undefined;
  subject?: RationaleSubject | null | undefined;
  title?: string | null | undefined;
};

export type RationaleSubject = 'FORM' | 'IN_PERSON_SERVICE' | 'PAPER_BASED_PROCESS';

export type ReasonCode =
  | 'COST'
  | 'DATA_SHARING'
  | 'IDENTITY_PROOFING'
  | 'INHERENTLY_PHYSICAL'
  | 'LAW_PRESCRIBES_METHOD'
  | 'LEGACY_SYSTEM'
  | 'LOW_VOLUME'
  | 'ORIGINAL_DOCUMENT'
  | 'PARTNER_OR_STATE_OWNED'
  | 'SECURITY'
  | 'WET_SIGNATURE';

export type ReasonInput = {
  brief?: string | null | undefined;
  citations?: Array<string> | null | undefined;
  code: ReasonCode;
  rootCause?: RootCause | null | undefined;
};

export type RootCause = 'BUDGETARY' | 'PROCESS' | 'REGULATORY' | 'STATUTORY' | 'TECHNOLOGICAL';

export type SolutionInput = {
  kind: SolutionKind;
  text?: string | null | undefined;
};

export type SolutionKind =
  | 'EXISTING_TECHNOLOGY'
  | 'LEGISLATIVE_CHANGE'
  | 'NONE_IDENTIFIED'
  | 'OTHER'
  | 'PROCEDURAL_CHANGE'
  | 'REGULATORY_CHANGE';

export type WriteStage = 'SAVE' | 'SUBMIT';

export type RecordRationaleMutationVariables = Exact<{
  serviceId: string;
  id?: string | null | undefined;
  version?: number | null | undefined;
  input: RationaleInput;
  requestKey?: string | null | undefined;
}>;

export type RecordRationaleMutation = {
  recordRationale: {
    rationale: { id: string; version: number } | null;
    service: { id: string; version: number } | null;
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

/** The document of web/inventory/register/record-rationale.graphql, typed with its result and variables. */
export const RecordRationaleDocument =
  'mutation RecordRationale($serviceId: ID!, $id: ID, $version: Int, $input: RationaleInput!, $requestKey: String) {\n  recordRationale(\n    serviceId: $serviceId\n    id: $id\n    version: $version\n    input: $input\n    requestKey: $requestKey\n  ) {\n    rationale {\n      id\n      version\n    }\n    service {\n      id\n      version\n    }\n    problems {\n      ...FieldFindings\n    }\n    conflict {\n      currentVersion\n      changedBy\n      changedAt\n    }\n  }\n}\n\nfragment FieldFindings on FieldProblem {\n  code\n  field\n  given\n  message\n  cure\n  source\n  blocks\n}' as OperationDocument<
    RecordRationaleMutation,
    RecordRationaleMutationVariables
  >;
