// Generated from web/exchange/import-services.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
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

export type ImportOutcome = 'CHANGED' | 'KEPT_AS_DRAFT' | 'NEW' | 'REFUSED' | 'SAME';

export type ImportRowInput = {
  number: number;
  values: Array<string>;
};

export type ImportServicesMutationVariables = Exact<{
  unitId?: string | null | undefined;
  columns: Array<string> | string;
  rows: Array<ImportRowInput> | ImportRowInput;
  allowRemovals?: boolean | null | undefined;
}>;

export type ImportServicesMutation = {
  rows: Array<{
    number: number;
    outcome: ImportOutcome;
    name: string;
    externalId: string | null;
    serviceId: string | null;
    draftId: string | null;
    proposed: boolean;
    differences: Array<{ field: string; label: string; before: Array<string>; after: Array<string> }>;
    problems: Array<{
      code: FieldProblemCode;
      column: string | null;
      given: string | null;
      message: string;
      cure: string;
    }>;
    warnings: Array<{
      code: FieldProblemCode;
      column: string | null;
      given: string | null;
      message: string;
      cure: string;
    }>;
  }>;
};

export type ImportedRowPartsFragment = {
  number: number;
  outcome: ImportOutcome;
  name: string;
  externalId: string | null;
  serviceId: string | null;
  draftId: string | null;
  proposed: boolean;
  differences: Array<{ field: string; label: string; before: Array<string>; after: Array<string> }>;
  problems: Array<{
    code: FieldProblemCode;
    column: string | null;
    given: string | null;
    message: string;
    cure: string;
  }>;
  warnings: Array<{
    code: FieldProblemCode;
    column: string | null;
    given: string | null;
    message: string;
    cure: string;
  }>;
};

/** The document of web/exchange/import-services.graphql, typed with its result and variables. */
export const ImportServicesDocument =
  'mutation ImportServices($unitId: ID, $columns: [String!]!, $rows: [ImportRowInput!]!, $allowRemovals: Boolean) {\n  rows: importServices(\n    unitId: $unitId\n    columns: $columns\n    rows: $rows\n    allowRemovals: $allowRemovals\n  ) {\n    ...ImportedRowParts\n  }\n}\n\nfragment ImportedRowParts on ImportedRow {\n  number\n  outcome\n  name\n  externalId\n  serviceId\n  draftId\n  proposed\n  differences {\n    field\n    label\n    before\n    after\n  }\n  problems {\n    code\n    column\n    given\n    message\n    cure\n  }\n  warnings {\n    code\n    column\n    given\n    message\n    cure\n  }\n}' as OperationDocument<
    ImportServicesMutation,
    ImportServicesMutationVariables
  >;
