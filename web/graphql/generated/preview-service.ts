// Generated from web/inventory/register/preview-service.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Accessible = 'NO' | 'UNKNOWN' | 'YES';

export type CellState = 'FULL' | 'LINE' | 'NOT_OFFERED' | 'PART' | 'UNKNOWN';

export type ChannelFamily = 'APP' | 'IN_PERSON' | 'MAIL_OR_FAX' | 'MESSAGE' | 'ONLINE' | 'PARTNER' | 'PHONE';

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

export type ChannelRationale = 'GIVEN' | 'NEEDED' | 'NOT_APPLICABLE' | 'NOT_NEEDED' | 'UNKNOWN';

export type CompletenessItem =
  | 'CHANNEL'
  | 'CHANNEL_ACCESS'
  | 'CHANNEL_LEVEL'
  | 'CUSTOMER'
  | 'DESCRIPTION'
  | 'NAME'
  | 'OCCASION'
  | 'OFFERING'
  | 'RATIONALE'
  | 'RESPONSIBLE_UNIT'
  | 'ROLE'
  | 'SERVICE_TYPE'
  | 'TOOL'
  | 'VOLUME';

export type CompletionLevel = 'FULL' | 'INFORMATION_ONLY' | 'NOT_TO_END' | 'PARTIAL' | 'UNKNOWN';

export type CrossChannel = 'NO' | 'UNKNOWN' | 'YES';

export type CustomerKind = 'BUSINESS' | 'INDIVIDUAL' | 'ORGANIZATION' | 'PUBLIC_SERVANT';

export type DeliveryMode =
  'DIRECT' | 'VIA_CONTRACTOR' | 'VIA_FEDERALLY_FUNDED_PROGRAM' | 'VIA_STATE_OR_LOCAL';

export type DemandBand =
  'FROM_1000' | 'FROM_10000' | 'FROM_100000' | 'FROM_1000000' | 'FROM_10000000' | 'UNDER_1000' | 'UNKNOWN';

export type DigitalGap =
  | 'CLOSED'
  | 'DIGITAL_INFO_ONLY'
  | 'DIGITAL_NOT_TO_END'
  | 'DIGITAL_PARTIAL'
  | 'NO_CHANNEL'
  | 'NO_DIGITAL'
  | 'UNKNOWN';

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

export type PhysicalGap = 'GAP' | 'NONE' | 'UNKNOWN';

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

export type RationaleState =
  'APPROVED' | 'CONTRADICTED' | 'DRAFT' | 'MISSING' | 'NOT_REQUIRED' | 'SUBMITTED' | 'UNKNOWN';

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

export type VerdictSubject = 'DIGITAL_GAP' | 'PHYSICAL_GAP' | 'RATIONALE';

export type VolumeInput = {
  source: string;
  unit: string;
  value: number;
  year: string;
};

export type WriteStage = 'SAVE' | 'SUBMIT';

export type PreviewServiceQueryVariables = Exact<{
  id?: string | null | undefined;
  input: ServiceInput;
}>;

export type PreviewServiceQuery = {
  previewService: {
    digitalGap: DigitalGap;
    physicalGap: PhysicalGap;
    rationaleState: RationaleState;
    channelRationales: Array<ChannelRationale>;
    rationaleNeeded: boolean;
    problems: Array<{
      code: FieldProblemCode;
      field: string;
      given: string | null;
      message: string;
      cure: string;
      source: string;
      blocks: WriteStage | null;
    }>;
    warnings: Array<{
      code: FieldProblemCode;
      field: string;
      given: string | null;
      message: string;
      cure: string;
      source: string;
      blocks: WriteStage | null;
    }>;
    similar: Array<{
      sameAgency: boolean;
      why: string;
      service: {
        id: string;
        name: string;
        description: string;
        digitalGap: DigitalGap;
        responsibleUnit: { name: string; abbreviation: string };
        channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
      };
    }>;
    channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
    verdicts: Array<{
      subject: VerdictSubject;
      outcome: string;
      sentence: string;
      rule: string;
      policy: string;
      law: string;
      wouldChange: string;
      facts: Array<{ sentence: string }>;
    }>;
    completeness: {
      recorded: number;
      asked: number;
      missing: Array<{ item: CompletenessItem; label: string; cure: string }>;
    };
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

/** The document of web/inventory/register/preview-service.graphql, typed with its result and variables. */
export const PreviewServiceDocument =
  'query PreviewService($id: ID, $input: ServiceInput!) {\n  previewService(id: $id, input: $input) {\n    problems {\n      ...FieldFindings\n    }\n    warnings {\n      ...FieldFindings\n    }\n    similar {\n      sameAgency\n      why\n      service {\n        id\n        name\n        description\n        responsibleUnit {\n          name\n          abbreviation\n        }\n        channelStrip {\n          family\n          state\n        }\n        digitalGap\n      }\n    }\n    digitalGap\n    physicalGap\n    rationaleState\n    channelRationales\n    channelStrip {\n      family\n      state\n    }\n    verdicts {\n      subject\n      outcome\n      sentence\n      rule\n      policy\n      law\n      wouldChange\n      facts {\n        sentence\n      }\n    }\n    completeness {\n      recorded\n      asked\n      missing {\n        item\n        label\n        cure\n      }\n    }\n    rationaleNeeded\n  }\n}\n\nfragment FieldFindings on FieldProblem {\n  code\n  field\n  given\n  message\n  cure\n  source\n  blocks\n}' as OperationDocument<
    PreviewServiceQuery,
    PreviewServiceQueryVariables
  >;
