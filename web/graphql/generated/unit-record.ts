// Generated from web/inventory/unit-record.graphql and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.
import type { OperationDocument } from '../operation-document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Confidence = 'HIGH' | 'MEDIUM' | 'REPORTED' | 'VERIFIED';

export type TopTaskAim = 'CREATE' | 'OPTIMIZE';

export type UnitKind = 'BUREAU' | 'DEPARTMENT' | 'INDEPENDENT' | 'OFFICE';

export type UnitRecordQueryVariables = Exact<{
  id: string;
}>;

export type UnitRecordQuery = {
  unit: {
    id: string;
    name: string;
    abbreviation: string;
    kind: UnitKind;
    cfoAct: boolean;
    url: string | null;
    note: string | null;
    source: string;
    confidence: Confidence;
    ownServiceCount: number;
    serviceCount: number;
    participationCount: number;
    path: Array<{ id: string; name: string; abbreviation: string }>;
    parent: {
      id: string;
      name: string;
      abbreviation: string;
      children: Array<{
        id: string;
        name: string;
        abbreviation: string;
        counts: {
          services: number;
          closed: number;
          notDigital: number;
          digitalUnknown: number;
          noChannel: number;
          rationaleGiven: number;
          rationaleMissing: number;
          physicalGap: number;
          physicalUnknown: number;
        };
      }>;
    } | null;
    children: Array<{
      id: string;
      name: string;
      abbreviation: string;
      kind: UnitKind;
      children: Array<{ id: string }>;
      counts: {
        services: number;
        closed: number;
        notDigital: number;
        digitalUnknown: number;
        noChannel: number;
        rationaleGiven: number;
        rationaleMissing: number;
        physicalGap: number;
        physicalUnknown: number;
      };
    }>;
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
    hispDesignation: {
      id: string;
      name: string;
      designatedServiceNames: Array<string>;
      note: string | null;
      source: string;
      confidence: Confidence;
      services: Array<{ id: string; name: string }>;
    } | null;
    counts: {
      services: number;
      closed: number;
      notDigital: number;
      digitalUnknown: number;
      noChannel: number;
      rationaleGiven: number;
      rationaleMissing: number;
      physicalGap: number;
      physicalUnknown: number;
    };
  } | null;
};

export type GapFiguresFragment = {
  services: number;
  closed: number;
  notDigital: number;
  digitalUnknown: number;
  noChannel: number;
  rationaleGiven: number;
  rationaleMissing: number;
  physicalGap: number;
  physicalUnknown: number;
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

/** The document of web/inventory/unit-record.graphql, typed with its result and variables. */
export const UnitRecordDocument =
  'query UnitRecord($id: ID!) {\n  unit(id: $id) {\n    id\n    name\n    abbreviation\n    kind\n    cfoAct\n    url\n    note\n    source\n    confidence\n    ownServiceCount\n    serviceCount\n    participationCount\n    path {\n      id\n      name\n      abbreviation\n    }\n    parent {\n      id\n      name\n      abbreviation\n      children {\n        id\n        name\n        abbreviation\n        counts {\n          ...GapFigures\n        }\n      }\n    }\n    children {\n      id\n      name\n      abbreviation\n      kind\n      children {\n        id\n      }\n      counts {\n        ...GapFigures\n      }\n    }\n    profile {\n      ...UnitProfileParts\n    }\n    hispDesignation {\n      id\n      name\n      designatedServiceNames\n      services {\n        id\n        name\n      }\n      note\n      source\n      confidence\n    }\n    counts {\n      ...GapFigures\n    }\n  }\n}\n\nfragment GapFigures on GapCounts {\n  services\n  closed\n  notDigital\n  digitalUnknown\n  noChannel\n  rationaleGiven\n  rationaleMissing\n  physicalGap\n  physicalUnknown\n}\n\nfragment OfficialParts on AccountableOfficial {\n  name\n  title\n  contact\n  since\n  source\n}\n\nfragment UnitProfileParts on UnitProfile {\n  id\n  version\n  updatedAt\n  mayEdit\n  topTaskCount\n  topTasks {\n    name\n    aim\n    note\n    serviceId\n    service {\n      id\n      name\n    }\n  }\n  seniorAccountableOfficial {\n    ...OfficialParts\n  }\n  serviceDeliveryOfficial {\n    ...OfficialParts\n  }\n  digitalExperienceLead {\n    ...OfficialParts\n  }\n}' as OperationDocument<
    UnitRecordQuery,
    UnitRecordQueryVariables
  >;
