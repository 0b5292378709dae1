// Generated from web/inventory/profile/update-unit-profile.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccountableOfficialInput = {
  contact?: string | null | undefined;
  name: string;
  since?: string | null | undefined;
  source?: string | null | undefined;
  title: string;
};

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

export type TopTaskAim = 'CREATE' | 'OPTIMIZE';

export type TopTaskInput = {
  aim: TopTaskAim;
  name: string;
  note?: string | null | undefined;
  serviceId?: string | null | undefined;
};

export type UnitProfileInput = {
  digitalExperienceLead?: AccountableOfficialInput | null | undefined;
  seniorAccountableOfficial?: AccountableOfficialInput | null | undefined;
  serviceDeliveryOfficial?: AccountableOfficialInput | null | undefined;
  topTasks?: Array<TopTaskInput> | null | undefined;
};

export type UpdateUnitProfileMutationVariables = Exact<{
  id: string;
  version: number;
  input: UnitProfileInput;
  requestKey: string;
}>;

export type UpdateUnitProfileMutation = {
  updateUnitProfile: {
    unit: { id: string } | null;
    problems: Array<{ code: FieldProblemCode; field: string; message: string; cure: string }>;
    conflict: {
      currentVersion: number;
      changedBy: string;
      changedAt: string;
      differences: Array<{ field: string; label: string; before: Array<string>; after: Array<string> }>;
      current: {
        id: string;
        profile: {
          id: string;
          version: number;
          updatedAt: string | null;
          mayEdit: boolean;
          topTaskCount: number | null;
          topTasks: Array<{
            name: string;
            aim: TopTaskAim;
            note: string | null;
            serviceId: string | null;
            service: { id: string; name: string } | null;
          }>;
          seniorAccountableOfficial: {
            name: string;
            title: string;
            contact: string | null;
            since: string | null;
            source: string | null;
          } | null;
          serviceDeliveryOfficial: {
            name: string;
            title: string;
            contact: string | null;
            since: string | null;
            source: string | null;
          } | null;
          digitalExperienceLead: {
            name: string;
            title: string;
            contact: string | null;
            since: string | null;
            source: string | null;
          } | null;
        };
      };
    } | null;
  };
};

export type OfficialPartsFragment = {
  name: string;
  title: string;
  contact: string | null;
  since: string | null;
  source: string | null;
};

export type UnitProfilePartsFragment = {
  id: string;
  version: number;
  updatedAt: string | null;
  mayEdit: boolean;
  topTaskCount: number | null;
  topTasks: Array<{
    name: string;
    aim: TopTaskAim;
    note: string | null;
    serviceId: string | null;
    service: { id: string; name: string } | null;
  }>;
  seniorAccountableOfficial: {
    name: string;
    title: string;
    contact: string | null;
    since: string | null;
    source: string | null;
  } | null;
  serviceDeliveryOfficial: {
    name: string;
    title: string;
    contact: string | null;
    since: string | null;
    source: string | null;
  } | null;
  digitalExperienceLead: {
    name: string;
    title: string;
    contact: string | null;
    since: string | null;
    source: string | null;
  } | null;
};

/** The document of web/inventory/profile/update-unit-profile.graphql, typed with its result and variables. */
export const UpdateUnitProfileDocument =
  'mutation UpdateUnitProfile($id: ID!, $version: Int!, $input: UnitProfileInput!, $requestKey: String!) {\n  updateUnitProfile(\n    id: $id\n    version: $version\n    input: $input\n    requestKey: $requestKey\n  ) {\n    unit {\n      id\n    }\n    problems {\n      code\n      field\n      message\n      cure\n    }\n    conflict {\n      currentVersion\n      changedBy\n      changedAt\n      differences {\n        field\n        label\n        before\n        after\n      }\n      current {\n        id\n        profile {\n          ...UnitProfileParts\n        }\n      }\n    }\n  }\n}\n\nfragment OfficialParts on AccountableOfficial {\n  name\n  title\n  contact\n  since\n  source\n}\n\nfragment UnitProfileParts on UnitProfile {\n  id\n  version\n  updatedAt\n  mayEdit\n  topTaskCount\n  topTasks {\n    name\n    aim\n    note\n    serviceId\n    service {\n      id\n      name\n    }\n  }\n  seniorAccountableOfficial {\n    ...OfficialParts\n  }\n  serviceDeliveryOfficial {\n    ...OfficialParts\n  }\n  digitalExperienceLead {\n    ...OfficialParts\n  }\n}' as OperationDocument<
    UpdateUnitProfileMutation,
    UpdateUnitProfileMutationVariables
  >;
