// Generated from web/inventory/register/edit-context.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Disposition = 'CANNOT_BE_DIGITAL' | 'NOT_YET_DIGITAL' | 'UNKNOWN';

export type RationaleStatus = 'APPROVED' | 'DRAFT' | 'RETURNED' | 'SUBMITTED' | 'SUPERSEDED' | 'WITHDRAWN';

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

export type EditContextQueryVariables = Exact<{
  id: string;
}>;

export type EditContextQuery = {
  service: {
    id: string;
    stages: Array<{
      id: string;
      name: string;
      position: number;
      lifeExperience: { id: string; name: string; designated: boolean };
    }>;
    rationales: Array<{
      id: string;
      version: number;
      status: RationaleStatus;
      mayEdit: boolean;
      updatedAt: string;
      updatedBy: string | null;
      title: string;
      disposition: Disposition;
      explanation: string;
      owner: string | null;
      reviewDue: string | null;
      reasons: Array<{
        code: ReasonCode;
        rootCause: RootCause | null;
        brief: string | null;
        citations: Array<string>;
      }>;
      solutions: Array<{ kind: SolutionKind | null; text: string | null }>;
    }>;
    otherRationales: Array<{
      id: string;
      version: number;
      status: RationaleStatus;
      mayEdit: boolean;
      updatedAt: string;
      updatedBy: string | null;
      title: string;
      disposition: Disposition;
      explanation: string;
      owner: string | null;
      reviewDue: string | null;
      reasons: Array<{
        code: ReasonCode;
        rootCause: RootCause | null;
        brief: string | null;
        citations: Array<string>;
      }>;
      solutions: Array<{ kind: SolutionKind | null; text: string | null }>;
    }>;
  } | null;
};

export type RationaleToEditFragment = {
  id: string;
  version: number;
  status: RationaleStatus;
  mayEdit: boolean;
  updatedAt: string;
  updatedBy: string | null;
  title: string;
  disposition: Disposition;
  explanation: string;
  owner: string | null;
  reviewDue: string | null;
  reasons: Array<{
    code: ReasonCode;
    rootCause: RootCause | null;
    brief: string | null;
    citations: Array<string>;
  }>;
  solutions: Array<{ kind: SolutionKind | null; text: string | null }>;
};

/** The document of web/inventory/register/edit-context.graphql, typed with its result and variables. */
export const EditContextDocument =
  'query EditContext($id: ID!) {\n  service(id: $id) {\n    id\n    stages {\n      id\n      name\n      position\n      lifeExperience {\n        id\n        name\n        designated\n      }\n    }\n    rationales {\n      ...RationaleToEdit\n    }\n    otherRationales {\n      ...RationaleToEdit\n    }\n  }\n}\n\nfragment RationaleToEdit on Rationale {\n  id\n  version\n  status\n  mayEdit\n  updatedAt\n  updatedBy\n  title\n  disposition\n  reasons {\n    code\n    rootCause\n    brief\n    citations\n  }\n  solutions {\n    kind\n    text\n  }\n  explanation\n  owner\n  reviewDue\n}' as OperationDocument<
    EditContextQuery,
    EditContextQueryVariables
  >;
