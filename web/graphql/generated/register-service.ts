// Generated from web/inventory/register/register-service.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Accessible = 'NO' | 'UNKNOWN' | 'YES';

export type ChannelInput = {
  accessible?: Accessible | null | undefined;
  id?: string | null | undefined;
  kind: ChannelKind;
  languages?: Array<string> | null | undefined;
  level?: CompletionLevel | null | undefined;
  medium?: Medium | null | undefined;
  name?: string | null | undefined;
  place?: string | null | undefined;
  selfService?: SelfService | null | undefined;
  url?: string | null | undefined;
};

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

export type CompletionLevel = 'FULL' | 'INFORMATION_ONLY' | 'NOT_TO_END' | 'PARTIAL' | 'UNKNOWN';

export type CrossChannel = 'NO' | 'UNKNOWN' | 'YES';

export type CustomerKind = 'BUSINESS' | 'INDIVIDUAL' | 'ORGANIZATION' | 'PUBLIC_SERVANT';

export type DeliveryMode =
  'DIRECT' | 'VIA_CONTRACTOR' | 'VIA_FEDERALLY_FUNDED_PROGRAM' | 'VIA_STATE_OR_LOCAL';

export type DemandBand =
  'FROM_1000' | 'FROM_10000' | 'FROM_100000' | 'FROM_1000000' | 'FROM_10000000' | 'UNDER_1000' | 'UNKNOWN';

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

export type Medium = 'DIGITAL' | 'TRADITIONAL' | 'UNKNOWN';

export type OccasionDemandInput = {
  band: DemandBand;
  explanation?: string | null | undefined;
  unit?: string | null | undefined;
  year?: string | null | undefined;
};

export type OccasionDetailInput = {
  characteristics?: Array<string> | null | undefined;
  demand?: OccasionDemandInput | null | undefined;
  kind?: OccasionKind | null | undefined;
  occasion: string;
};

export type OccasionKind = 'LIFE_EVENT' | 'STORY' | 'UNKNOWN';

export type ParticipantInput = {
  explanation?: string | null | undefined;
  role?: ParticipationRole | null | undefined;
  unitId: string;
};

export type ParticipationRole = 'ADMINISTERS' | 'CO_DELIVERS' | 'FUNDS';

export type PriorityFactsInput = {
  adjudicationDays?: PriorityFigureInput | null | undefined;
  annualTransactions?: PriorityFigureInput | null | undefined;
  burdenMinutes?: PriorityFigureInput | null | undefined;
  selfServiceCalls?: PriorityFigureInput | null | undefined;
};

export type PriorityFigureInput = {
  source: string;
  value: number;
  year: string;
};

export type SelfService = 'NO' | 'UNKNOWN' | 'YES';

export type ServiceInput = {
  budgetCode?: string | null | undefined;
  channels?: Array<ChannelInput> | null | undefined;
  crossChannel?: CrossChannel | null | undefined;
  customers?: Array<CustomerKind> | null | undefined;
  deliveryModes?: Array<DeliveryMode> | null | undefined;
  deliveryStages?: Array<string> | null | undefined;
  description?: string | null | undefined;
  externalId?: string | null | undefined;
  formIds?: Array<string> | null | undefined;
  furtherUnitIds?: Array<string> | null | undefined;
  investmentId?: string | null | undefined;
  leadUnitId?: string | null | undefined;
  learnUrl?: string | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  occasionDetails?: Array<OccasionDetailInput> | null | undefined;
  occasions?: Array<string> | null | undefined;
  offerings?: Array<string> | null | undefined;
  outcome?: string | null | undefined;
  owner?: string | null | undefined;
  participants?: Array<ParticipantInput> | null | undefined;
  primaryType?: ServiceTypeCode | null | undefined;
  priorityFacts?: PriorityFactsInput | null | undefined;
  proposedRoles?: Array<string> | null | undefined;
  proposedTools?: Array<string> | null | undefined;
  roleIds?: Array<string> | null | undefined;
  secondaryTypes?: Array<ServiceTypeCode> | null | undefined;
  source?: string | null | undefined;
  startUrl?: string | null | undefined;
  tasks?: Array<TaskInput> | null | undefined;
  toolIds?: Array<string> | null | undefined;
  volumes?: Array<VolumeInput> | null | undefined;
};

export type ServiceTypeCode =
  | 'ADMINISTRATIVE'
  | 'BENEFITS'
  | 'COMPLIANCE'
  | 'DATA_AND_RESEARCH'
  | 'INFORMATIONAL'
  | 'RECREATION'
  | 'REGULATORY';

export type TaskInput = {
  channels: Array<number>;
  name: string;
};

export type VolumeInput = {
  source: string;
  unit: string;
  value: number;
  year: string;
};

export type WriteStage = 'SAVE' | 'SUBMIT';

export type RegisterServiceMutationVariables = Exact<{
  input: ServiceInput;
  requestKey?: string | null | undefined;
}>;

export type RegisterServiceMutation = {
  registerService: {
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

/** The document of web/inventory/register/register-service.graphql, typed with its result and variables. */
export const RegisterServiceDocument =
  'mutation RegisterService($input: ServiceInput!, $requestKey: String) {\n  registerService(input: $input, requestKey: $requestKey) {\n    service {\n      id\n      version\n    }\n    problems {\n      ...FieldFindings\n    }\n  }\n}\n\nfragment FieldFindings on FieldProblem {\n  code\n  field\n  given\n  message\n  cure\n  source\n  blocks\n}' as OperationDocument<
    RegisterServiceMutation,
    RegisterServiceMutationVariables
  >;
