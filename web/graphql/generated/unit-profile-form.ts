// Generated from web/inventory/profile/unit-profile-form.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TopTaskAim = 'CREATE' | 'OPTIMIZE';

export type UnitProfileFormQueryVariables = Exact<{
  id: string;
}>;

export type UnitProfileFormQuery = {
  unit: {
    id: string;
    name: string;
    abbreviation: string;
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
  } | null;
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

/** The document of web/inventory/profile/unit-profile-form.graphql, typed with its result and variables. */
export const UnitProfileFormDocument =
  'query UnitProfileForm($id: ID!) {\n  unit(id: $id) {\n    id\n    name\n    abbreviation\n    profile {\n      ...UnitProfileParts\n    }\n  }\n}\n\nfragment OfficialParts on AccountableOfficial {\n  name\n  title\n  contact\n  since\n  source\n}\n\nfragment UnitProfileParts on UnitProfile {\n  id\n  version\n  updatedAt\n  mayEdit\n  topTaskCount\n  topTasks {\n    name\n    aim\n    note\n    serviceId\n    service {\n      id\n      name\n    }\n  }\n  seniorAccountableOfficial {\n    ...OfficialParts\n  }\n  serviceDeliveryOfficial {\n    ...OfficialParts\n  }\n  digitalExperienceLead {\n    ...OfficialParts\n  }\n}' as OperationDocument<
    UnitProfileFormQuery,
    UnitProfileFormQueryVariables
  >;
