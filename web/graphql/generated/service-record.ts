// Generated from web/inventory/service-record.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
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

export type Confidence = 'HIGH' | 'MEDIUM' | 'REPORTED' | 'VERIFIED';

export type CrossChannel = 'NO' | 'UNKNOWN' | 'YES';

export type CustomerKind = 'BUSINESS' | 'INDIVIDUAL' | 'ORGANIZATION' | 'PUBLIC_SERVANT';

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

export type Disposition = 'CANNOT_BE_DIGITAL' | 'NOT_YET_DIGITAL' | 'UNKNOWN';

export type Medium = 'DIGITAL' | 'TRADITIONAL' | 'UNKNOWN';

export type OccasionKind = 'LIFE_EVENT' | 'STORY' | 'UNKNOWN';

export type ParticipationRole = 'ADMINISTERS' | 'CO_DELIVERS' | 'FUNDS';

export type PhysicalGap = 'GAP' | 'NONE' | 'UNKNOWN';

export type PolicyEdition = 'A11_2022' | 'A11_2024';

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

export type VerdictSubject = 'DIGITAL_GAP' | 'PHYSICAL_GAP' | 'RATIONALE';

export type VerifiedField = 'CHANNEL_HOST' | 'EXISTENCE' | 'FORMS' | 'UNIT' | 'VOLUME';

export type ServiceRecordQueryVariables = Exact<{
  id: string;
}>;

export type ServiceRecordQuery = {
  service: {
    id: string;
    name: string;
    description: string;
    status: ServiceStatus;
    edition: PolicyEdition;
    version: number;
    updatedAt: string;
    customers: Array<CustomerKind>;
    reportedNames: Array<string>;
    assistanceListings: Array<string>;
    budgetCode: string | null;
    investmentId: string | null;
    outcome: string | null;
    crossChannel: CrossChannel;
    note: string | null;
    source: string;
    confidence: Confidence;
    verifiedFields: Array<VerifiedField>;
    designated: boolean;
    digitalGap: DigitalGap;
    physicalGap: PhysicalGap;
    rationaleState: RationaleState;
    warnings: Array<AssessmentWarning>;
    deliveryStages: { names: Array<string>; recorded: boolean };
    responsibleUnit: {
      id: string;
      name: string;
      abbreviation: string;
      serviceCount: number;
      path: Array<{ id: string; name: string; abbreviation: string }>;
    };
    responsibleUnits: Array<{ id: string; name: string; abbreviation: string }>;
    participants: Array<{
      role: ParticipationRole;
      explanation: string | null;
      unit: { id: string; name: string };
    }>;
    serviceType: { code: ServiceTypeCode; label: string; definition: string };
    secondaryServiceTypes: Array<{ code: ServiceTypeCode; label: string }>;
    occasions: Array<{ id: string; statement: string }>;
    occasionDetails: Array<{
      occasion: string;
      kind: OccasionKind;
      characteristics: Array<string>;
      demand: {
        band: DemandBand;
        unit: string | null;
        year: string | null;
        explanation: string | null;
      } | null;
    }>;
    offerings: Array<{ id: string; name: string }>;
    channels: Array<{
      id: string;
      kind: ChannelKind;
      name: string;
      url: string | null;
      medium: Medium;
      level: CompletionLevel;
      accessible: Accessible;
      rationale: ChannelRationale;
      rationaleReason: string;
      hostListed: boolean | null;
    }>;
    channelStrip: Array<{ family: ChannelFamily; state: CellState }>;
    roles: Array<{ id: string; name: string; serviceCount: number }>;
    tools: Array<{ id: string; name: string; serviceCount: number }>;
    forms: Array<{
      id: string;
      number: string;
      numberIsLabel: boolean;
      title: string;
      ombControlNumber: string | null;
      confidence: Confidence;
      serviceCount: number;
    }>;
    rationales: Array<{
      id: string;
      title: string;
      reason: ReasonCode;
      reasonLabel: string;
      explanation: string;
      potentialSolution: string;
      disposition: Disposition;
      state: RationaleState;
      illustrative: boolean;
      source: string;
    }>;
    volumes: Array<{ id: string; value: number; unit: string; year: string; source: string }>;
    priorityFacts: {
      annualTransactions: { value: number; year: string; source: string } | null;
      adjudicationDays: { value: number; year: string; source: string } | null;
      burdenMinutes: { value: number; year: string; source: string } | null;
      selfServiceCalls: { value: number; year: string; source: string } | null;
    };
    stages: Array<{
      id: string;
      name: string;
      position: number;
      lifeExperience: { id: string; name: string; designated: boolean };
    }>;
    hispDesignations: Array<{ id: string; name: string }>;
    completeness: {
      recorded: number;
      asked: number;
      missing: Array<{ item: CompletenessItem; label: string; cure: string }>;
    };
    assessment: {
      edition: PolicyEdition;
      ruleVersion: number;
      assessedAt: string;
      fullChannels: number;
      verdicts: Array<{
        subject: VerdictSubject;
        outcome: string;
        sentence: string;
        rule: string;
        policy: string;
        law: string;
        wouldChange: string;
        facts: Array<{ sentence: string; channel: { id: string; name: string } | null }>;
      }>;
    };
  } | null;
};

export type PriorityFiguresFragment = {
  annualTransactions: { value: number; year: string; source: string } | null;
  adjudicationDays: { value: number; year: string; source: string } | null;
  burdenMinutes: { value: number; year: string; source: string } | null;
  selfServiceCalls: { value: number; year: string; source: string } | null;
};

/** The document of web/inventory/service-record.graphql, typed with its result and variables. */
export const ServiceRecordDocument =
  'query ServiceRecord($id: ID!) {\n  service(id: $id) {\n    id\n    name\n    description\n    status\n    edition\n    version\n    updatedAt\n    customers\n    reportedNames\n    assistanceListings\n    budgetCode\n    investmentId\n    outcome\n    crossChannel\n    deliveryStages {\n      names\n      recorded\n    }\n    note\n    source\n    confidence\n    verifiedFields\n    responsibleUnit {\n      id\n      name\n      abbreviation\n      serviceCount\n      path {\n        id\n        name\n        abbreviation\n      }\n    }\n    responsibleUnits {\n      id\n      name\n      abbreviation\n    }\n    participants {\n      unit {\n        id\n        name\n      }\n      role\n      explanation\n    }\n    serviceType {\n      code\n      label\n      definition\n    }\n    secondaryServiceTypes {\n      code\n      label\n    }\n    occasions {\n      id\n      statement\n    }\n    occasionDetails {\n      occasion\n      kind\n      demand {\n        band\n        unit\n        year\n        explanation\n      }\n      characteristics\n    }\n    offerings {\n      id\n      name\n    }\n    channels {\n      id\n      kind\n      name\n      url\n      medium\n      level\n      accessible\n      rationale\n      rationaleReason\n      hostListed\n    }\n    channelStrip {\n      family\n      state\n    }\n    roles {\n      id\n      name\n      serviceCount\n    }\n    tools {\n      id\n      name\n      serviceCount\n    }\n    forms {\n      id\n      number\n      numberIsLabel\n      title\n      ombControlNumber\n      confidence\n      serviceCount\n    }\n    rationales {\n      id\n      title\n      reason\n      reasonLabel\n      explanation\n      potentialSolution\n      disposition\n      state\n      illustrative\n      source\n    }\n    volumes {\n      id\n      value\n      unit\n      year\n      source\n    }\n    priorityFacts {\n      ...PriorityFigures\n    }\n    stages {\n      id\n      name\n      position\n      lifeExperience {\n        id\n        name\n        designated\n      }\n    }\n    hispDesignations {\n      id\n      name\n    }\n    designated\n    digitalGap\n    physicalGap\n    rationaleState\n    warnings\n    completeness {\n      recorded\n      asked\n      missing {\n        item\n        label\n        cure\n      }\n    }\n    assessment {\n      edition\n      ruleVersion\n      assessedAt\n      fullChannels\n      verdicts {\n        subject\n        outcome\n        sentence\n        rule\n        policy\n        law\n        wouldChange\n        facts {\n          sentence\n          channel {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment PriorityFigures on PriorityFacts {\n  annualTransactions {\n    value\n    year\n    source\n  }\n  adjudicationDays {\n    value\n    year\n    source\n  }\n  burdenMinutes {\n    value\n    year\n    source\n  }\n  selfServiceCalls {\n    value\n    year\n    source\n  }\n}' as OperationDocument<
    ServiceRecordQuery,
    ServiceRecordQueryVariables
  >;
