// Generated from web/inventory/work/service-submission.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CellState = 'FULL' | 'LINE' | 'NOT_OFFERED' | 'PART' | 'UNKNOWN';

export type ChangeAction =
  | 'APPROVED'
  | 'ARCHIVED'
  | 'CONFIRMED'
  | 'CREATED'
  | 'MERGED'
  | 'MOVED'
  | 'PROPOSED'
  | 'PUBLISHED'
  | 'REASSESSED'
  | 'RESTORED'
  | 'RETURNED'
  | 'ROLES_CHANGED'
  | 'SEED_LOADED'
  | 'SUBMITTED'
  | 'TRANSFERRED'
  | 'TRANSFER_DECLINED'
  | 'TRANSFER_PROPOSED'
  | 'TRANSFER_WITHDRAWN'
  | 'UPDATED'
  | 'WITHDRAWN';

export type ChannelFamily = 'APP' | 'IN_PERSON' | 'MAIL_OR_FAX' | 'MESSAGE' | 'ONLINE' | 'PARTNER' | 'PHONE';

export type DigitalGap =
  | 'CLOSED'
  | 'DIGITAL_INFO_ONLY'
  | 'DIGITAL_NOT_TO_END'
  | 'DIGITAL_PARTIAL'
  | 'NO_CHANNEL'
  | 'NO_DIGITAL'
  | 'UNKNOWN';

export type PhysicalGap = 'GAP' | 'NONE' | 'UNKNOWN';

export type RationaleState =
  'APPROVED' | 'CONTRADICTED' | 'DRAFT' | 'MISSING' | 'NOT_REQUIRED' | 'SUBMITTED' | 'UNKNOWN';

export type ServiceStatus =
  'APPROVED' | 'ARCHIVED' | 'CHANGES_REQUESTED' | 'DRAFT' | 'PUBLISHED' | 'SUBMITTED';

export type VerdictSubject = 'DIGITAL_GAP' | 'PHYSICAL_GAP' | 'RATIONALE';

export type ServiceSubmissionQueryVariables = Exact<{
  id: string;
}>;

export type ServiceSubmissionQuery = {
  service: {
    id: string;
    submission: {
      status: ServiceStatus;
      submittedBy: string | null;
      submittedAt: string | null;
      steps: Array<{ action: ChangeAction; actorName: string; at: string; comment: string | null }>;
      differences: Array<{ field: string; label: string; before: Array<string>; after: Array<string> }>;
      before: {
        digitalGap: DigitalGap;
        physicalGap: PhysicalGap;
        rationaleState: RationaleState;
        channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
        verdicts: Array<{
          subject: VerdictSubject;
          sentence: string;
          rule: string;
          policy: string;
          law: string;
          wouldChange: string;
          facts: Array<{ sentence: string }>;
        }>;
      } | null;
      after: {
        digitalGap: DigitalGap;
        physicalGap: PhysicalGap;
        rationaleState: RationaleState;
        channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
        verdicts: Array<{
          subject: VerdictSubject;
          sentence: string;
          rule: string;
          policy: string;
          law: string;
          wouldChange: string;
          facts: Array<{ sentence: string }>;
        }>;
      };
    } | null;
  } | null;
};

export type JudgedSideFragment = {
  digitalGap: DigitalGap;
  physicalGap: PhysicalGap;
  rationaleState: RationaleState;
  channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
  verdicts: Array<{
    subject: VerdictSubject;
    sentence: string;
    rule: string;
    policy: string;
    law: string;
    wouldChange: string;
    facts: Array<{ sentence: string }>;
  }>;
};

/** The document of web/inventory/work/service-submission.graphql, typed with its result and variables. */
export const ServiceSubmissionDocument =
  'query ServiceSubmission($id: ID!) {\n  service(id: $id) {\n    id\n    submission {\n      status\n      submittedBy\n      submittedAt\n      steps {\n        action\n        actorName\n        at\n        comment\n      }\n      differences {\n        field\n        label\n        before\n        after\n      }\n      before {\n        ...JudgedSide\n      }\n      after {\n        ...JudgedSide\n      }\n    }\n  }\n}\n\nfragment JudgedSide on SubmissionSide {\n  digitalGap\n  physicalGap\n  rationaleState\n  channelStrip {\n    family\n    state\n  }\n  verdicts {\n    subject\n    sentence\n    rule\n    policy\n    law\n    wouldChange\n    facts {\n      sentence\n    }\n  }\n}' as OperationDocument<
    ServiceSubmissionQuery,
    ServiceSubmissionQueryVariables
  >;
