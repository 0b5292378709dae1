// Generated from web/gaps/channel-coverage.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type ChannelCoverageQueryVariables = Exact<{ [key: string]: never }>;

export type ChannelCoverageQuery = {
  channels: Array<{
    kind: ChannelKind;
    label: string;
    offerings: number;
    finished: number;
    notFinished: number;
    levelUnknown: number;
  }>;
};

/** The document of web/gaps/channel-coverage.graphql, typed with its result and variables. */
export const ChannelCoverageDocument =
  'query ChannelCoverage {\n  channels {\n    kind\n    label\n    offerings\n    finished\n    notFinished\n    levelUnknown\n  }\n}' as OperationDocument<
    ChannelCoverageQuery,
    ChannelCoverageQueryVariables
  >;
