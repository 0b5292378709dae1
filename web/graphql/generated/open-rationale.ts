// Generated from web/inventory/work/open-rationale.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Accessible = 'NO' | 'UNKNOWN' | 'YES';

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

export type CompletionLevel = 'FULL' | 'INFORMATION_ONLY' | 'NOT_TO_END' | 'PARTIAL' | 'UNKNOWN';

export type DigitalGap =
  | 'CLOSED'
  | 'DIGITAL_INFO_ONLY'
  | 'DIGITAL_NOT_TO_END'
  | 'DIGITAL_PARTIAL'
  | 'NO_CHANNEL'
  | 'NO_DIGITAL'
  | 'UNKNOWN';

export type Disposition = 'CANNOT_BE_DIGITAL' | 'NOT_YET_DIGITAL' | 'UNKNOWN';

export type Medium = 'DIGITAL' | 'TRADITIONAL' | 'UNKNOWN';

export type PhysicalGap = 'GAP' | 'NONE' | 'UNKNOWN';

export type RationaleState =
  'APPROVED' | 'CONTRADICTED' | 'DRAFT' | 'MISSING' | 'NOT_REQUIRED' | 'SUBMITTED' | 'UNKNOWN';

export type RationaleStatus = 'APPROVED' | 'DRAFT' | 'RETURNED' | 'SUBMITTED' | 'SUPERSEDED' | 'WITHDRAWN';

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

export type RootCause = 'BUDGETARY' | 'PROCESS' | 'REGULATORY' | 'STATUTORY' | 'TECHNOLOGICAL';

export type SolutionKind =
  | 'EXISTING_TECHNOLOGY'
  | 'LEGISLATIVE_CHANGE'
  | 'NONE_IDENTIFIED'
  | 'OTHER'
  | 'PROCEDURAL_CHANGE'
  | 'REGULATORY_CHANGE';

export type OpenRationaleQueryVariables = Exact<{
  id: string;
}>;

export type OpenRationaleQuery = {
  rationale: {
    id: string;
    title: string;
    description: string | null;
    subject: RationaleSubject | null;
    disposition: Disposition;
    reasonLabel: string;
    explanation: string;
    potentialSolution: string;
    noneIdentified: boolean;
    owner: string | null;
    reviewDue: string | null;
    stale: boolean;
    illustrative: boolean;
    source: string;
    status: RationaleStatus;
    statusComment: string | null;
    version: number;
    submittedAt: string | null;
    submittedBy: string | null;
    decidedAt: string | null;
    decidedBy: string | null;
    mayEdit: boolean;
    mayReview: boolean;
    reasons: Array<{
      code: ReasonCode;
      rootCause: RootCause | null;
      brief: string | null;
      citations: Array<string>;
    }>;
    solutions: Array<{ kind: SolutionKind | null; text: string | null }>;
    supersedes: { id: string; title: string } | null;
    supersededBy: { id: string; title: string } | null;
    service: {
      id: string;
      name: string;
      digitalGap: DigitalGap;
      physicalGap: PhysicalGap;
      warnings: Array<AssessmentWarning>;
      rationaleState: RationaleState;
      responsibleUnit: { id: string; name: string; path: Array<{ id: string; name: string }> };
      channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
      channels: Array<{
        id: string;
        kind: ChannelKind;
        name: string;
        level: CompletionLevel;
        accessible: Accessible;
        medium: Medium;
      }>;
    };
  } | null;
};

/** The document of web/inventory/work/open-rationale.graphql, typed with its result and variables. */
export const OpenRationaleDocument =
  'query OpenRationale($id: ID!) {\n  rationale(id: $id) {\n    id\n    title\n    description\n    subject\n    disposition\n    reasons {\n      code\n      rootCause\n      brief\n      citations\n    }\n    reasonLabel\n    explanation\n    solutions {\n      kind\n      text\n    }\n    potentialSolution\n    noneIdentified\n    owner\n    reviewDue\n    stale\n    illustrative\n    source\n    status\n    statusComment\n    version\n    submittedAt\n    submittedBy\n    decidedAt\n    decidedBy\n    supersedes {\n      id\n      title\n    }\n    supersededBy {\n      id\n      title\n    }\n    mayEdit\n    mayReview\n    service {\n      id\n      name\n      digitalGap\n      physicalGap\n      warnings\n      rationaleState\n      responsibleUnit {\n        id\n        name\n        path {\n          id\n          name\n        }\n      }\n      channelStrip {\n        family\n        state\n      }\n      channels {\n        id\n        kind\n        name\n        level\n        accessible\n        medium\n      }\n    }\n  }\n}' as OperationDocument<
    OpenRationaleQuery,
    OpenRationaleQueryVariables
  >;
