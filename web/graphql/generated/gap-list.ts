// Generated from web/gaps/gap-list.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AssessmentWarning = 'NO_COMPLETE_CHANNEL' | 'ONLY_THROUGH_PARTNER';

export type CellState = 'FULL' | 'LINE' | 'NOT_OFFERED' | 'PART' | 'UNKNOWN';

export type ChannelFamily = 'APP' | 'IN_PERSON' | 'MAIL_OR_FAX' | 'MESSAGE' | 'ONLINE' | 'PARTNER' | 'PHONE';

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

export type DigitalGap =
  | 'CLOSED'
  | 'DIGITAL_INFO_ONLY'
  | 'DIGITAL_NOT_TO_END'
  | 'DIGITAL_PARTIAL'
  | 'NO_CHANNEL'
  | 'NO_DIGITAL'
  | 'UNKNOWN';

export type PhysicalGap = 'GAP' | 'NONE' | 'UNKNOWN';

export type PriorityRankInput = {
  adjudicationDays?: number | null | undefined;
  annualTransactions?: number | null | undefined;
  burdenMinutes?: number | null | undefined;
  hispFirst?: boolean | null | undefined;
  selfServiceCalls?: number | null | undefined;
};

export type RationaleState =
  'APPROVED' | 'CONTRADICTED' | 'DRAFT' | 'MISSING' | 'NOT_REQUIRED' | 'SUBMITTED' | 'UNKNOWN';

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

export type ServiceFilter = {
  channelKinds?: Array<ChannelKind> | null | undefined;
  channelRationales?: Array<ChannelRationale> | null | undefined;
  designated?: boolean | null | undefined;
  digitalGaps?: Array<DigitalGap> | null | undefined;
  formId?: string | null | undefined;
  gapAtSnapshotId?: string | null | undefined;
  hispIds?: Array<string> | null | undefined;
  lifeExperienceIds?: Array<string> | null | undefined;
  mine?: boolean | null | undefined;
  noGapAtSnapshotId?: string | null | undefined;
  participatingUnitId?: string | null | undefined;
  physicalGaps?: Array<PhysicalGap> | null | undefined;
  proposalStatuses?: Array<ServiceStatus> | null | undefined;
  rationaleReviewDueBefore?: string | null | undefined;
  rationaleStates?: Array<RationaleState> | null | undefined;
  reasons?: Array<ReasonCode> | null | undefined;
  reviewDueBefore?: string | null | undefined;
  roleId?: string | null | undefined;
  serviceTypes?: Array<ServiceTypeCode> | null | undefined;
  statuses?: Array<ServiceStatus> | null | undefined;
  text?: string | null | undefined;
  toolId?: string | null | undefined;
  unitId?: string | null | undefined;
};

export type ServiceOrder =
  | 'ADJUDICATION_TIME'
  | 'ANNUAL_TRANSACTIONS'
  | 'BURDEN'
  | 'LEAST_COMPLETE'
  | 'NAME'
  | 'OLDEST_GAP'
  | 'PRIORITY'
  | 'SELF_SERVICE_CALLS'
  | 'UNIT'
  | 'UPDATED'
  | 'VOLUME'
  | 'WORST_GAP';

export type ServiceStatus =
  'APPROVED' | 'ARCHIVED' | 'CHANGES_REQUESTED' | 'DRAFT' | 'PUBLISHED' | 'SUBMITTED';

export type ServiceTypeCode =
  | 'ADMINISTRATIVE'
  | 'BENEFITS'
  | 'COMPLIANCE'
  | 'DATA_AND_RESEARCH'
  | 'INFORMATIONAL'
  | 'RECREATION'
  | 'REGULATORY';

export type GapListQueryVariables = Exact<{
  filter?: ServiceFilter | null | undefined;
  orderBy: ServiceOrder;
  rank?: PriorityRankInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type GapListQuery = {
  digitizationGaps: {
    totalCount: number;
    asOf: string;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    nodes: Array<{
      id: string;
      name: string;
      digitalGap: DigitalGap;
      gapSince: string | null;
      physicalGap: PhysicalGap;
      rationaleState: RationaleState;
      warnings: Array<AssessmentWarning>;
      channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
      responsibleUnit: {
        id: string;
        name: string;
        abbreviation: string;
        path: Array<{ id: string; name: string; abbreviation: string }>;
      };
      serviceType: { code: ServiceTypeCode; label: string };
      rationales: Array<{ id: string; reason: ReasonCode; state: RationaleState; illustrative: boolean }>;
      volumes: Array<{ id: string; value: number; unit: string; year: string; source: string }>;
      hispDesignations: Array<{ id: string; name: string }>;
      priorityFacts: {
        annualTransactions: { value: number; year: string; source: string } | null;
        adjudicationDays: { value: number; year: string; source: string } | null;
        burdenMinutes: { value: number; year: string; source: string } | null;
        selfServiceCalls: { value: number; year: string; source: string } | null;
      };
      priorityScore: {
        score: number;
        lowest: number;
        highest: number;
        known: number;
        asked: number;
        annualTransactions: number | null;
        adjudicationDays: number | null;
        burdenMinutes: number | null;
        selfServiceCalls: number | null;
      } | null;
    }>;
  };
};

export type PriorityFiguresFragment = {
  annualTransactions: { value: number; year: string; source: string } | null;
  adjudicationDays: { value: number; year: string; source: string } | null;
  burdenMinutes: { value: number; year: string; source: string } | null;
  selfServiceCalls: { value: number; year: string; source: string } | null;
};

/** The document of web/gaps/gap-list.graphql, typed with its result and variables. */
export const GapListDocument =
  'query GapList($filter: ServiceFilter, $orderBy: ServiceOrder!, $rank: PriorityRankInput, $first: Int, $after: String, $last: Int, $before: String) {\n  digitizationGaps(\n    filter: $filter\n    orderBy: $orderBy\n    rank: $rank\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    asOf\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    nodes {\n      id\n      name\n      digitalGap\n      gapSince\n      physicalGap\n      rationaleState\n      warnings\n      channelStrip {\n        family\n        state\n      }\n      responsibleUnit {\n        id\n        name\n        abbreviation\n        path {\n          id\n          name\n          abbreviation\n        }\n      }\n      serviceType {\n        code\n        label\n      }\n      rationales {\n        id\n        reason\n        state\n        illustrative\n      }\n      volumes {\n        id\n        value\n        unit\n        year\n        source\n      }\n      hispDesignations {\n        id\n        name\n      }\n      priorityFacts {\n        ...PriorityFigures\n      }\n      priorityScore(rank: $rank) {\n        score\n        lowest\n        highest\n        known\n        asked\n        annualTransactions\n        adjudicationDays\n        burdenMinutes\n        selfServiceCalls\n      }\n    }\n  }\n}\n\nfragment PriorityFigures on PriorityFacts {\n  annualTransactions {\n    value\n    year\n    source\n  }\n  adjudicationDays {\n    value\n    year\n    source\n  }\n  burdenMinutes {\n    value\n    year\n    source\n  }\n  selfServiceCalls {\n    value\n    year\n    source\n  }\n}' as OperationDocument<
    GapListQuery,
    GapListQueryVariables
  >;
