import type { Statement } from '../../../api/graph/cypher.ts';
import {
  gapCountsOf,
  ownServiceCounts,
  participationCounts,
  serviceCountsOf,
} from '../../../api/inventory/gap-counts.statements.ts';
import type { ServiceScope } from '../../../api/inventory/gap-counts.statements.ts';
import { allHisps, hispsById } from '../../../api/inventory/hisp.statements.ts';
import {
  formPage,
  namedTotal,
  rolePage,
  toolPage,
  unitPage,
  unitTotal,
} from '../../../api/inventory/list.statements.ts';
import type { Stretch } from '../../../api/inventory/list.statements.ts';
import { figureCoverage, rankedPage } from '../../../api/inventory/priority-rank.statements.ts';
import {
  channelUse,
  missingRecords,
  partsById,
  servicesOf,
} from '../../../api/inventory/record.statements.ts';
import type { PartLabel } from '../../../api/inventory/record.statements.ts';
import { serviceEdges } from '../../../api/inventory/service-edges.statements.ts';
import type { ServiceEdge } from '../../../api/inventory/service-edges.statements.ts';
import { propertyTuples, relatedBuckets } from '../../../api/inventory/service-facets.statements.ts';
import type { RelatedFacet } from '../../../api/inventory/service-facets.statements.ts';
import type { ServiceCriteria } from '../../../api/inventory/service-criteria.rules.ts';
import { servicePage, serviceTotal } from '../../../api/inventory/service-page.statements.ts';
import type { ServicePageQuery, StoredOrder } from '../../../api/inventory/service-page.statements.ts';
import {
  edgeOfServices,
  selectService,
  servicesById,
  wholeService,
} from '../../../api/inventory/service.statements.ts';
import { readReferences, readServiceStates } from '../../../api/inventory/service-state.statements.ts';
import { standingsOf } from '../../../api/inventory/service-standing.statements.ts';
import {
  countedService,
  dropServiceEdges,
  findProposed,
  joinService,
} from '../../../api/inventory/service-store.statements.ts';
import { knownRationalesOf, submissionStepsOf } from '../../../api/inventory/submission.statements.ts';
import { topTasksOfAgencies } from '../../../api/inventory/top-task-lists.statements.ts';
import { profilesOf, publishedWithin } from '../../../api/inventory/unit-profile.statements.ts';
import { edgeOfUnits, unitEdges, unitsById } from '../../../api/inventory/unit.statements.ts';
import type { UnitEdge } from '../../../api/inventory/unit.statements.ts';
import { provenDigitalGaps } from '../../../schema/vocabulary/gap.ts';
import { EQUAL_WEIGHTS } from '../../../schema/vocabulary/priority.ts';

/** A statement as the product asks it, with what its plan must show. */
export interface CatalogEntry {
  readonly title: string;
  readonly statement: Statement<unknown>;
  /** Operator and part of its details, such as an index by label and property. */
  readonly uses?: readonly [operator: RegExp, details: RegExp];
  /** Set where the whole label is meant to be read: a list without any narrowing. */
  readonly readsAll?: true;
  /** Set where the rows must come in the order of the index, without sorting. */
  readonly withoutSorting?: true;
}

const visible = ['PUBLISHED'] as const;
const all: ServiceCriteria = { visible };
const ids = ['ssa-card-replace'];
const everyBranch = new Set([...Object.keys(serviceEdges), 'responsibleUnit.path']);
const forward: Stretch = { direction: 'FORWARD', key: null, limit: 26 };
const seek = /IndexSeek/;
/** A place in an index, or the whole of one that holds those few services alone that have the property. */
const seekOrAllOf = (property: string) =>
  [/Index(Seek|Scan)/, new RegExp(`s:Service\\((status, |${property}\\))`)] as const;

const page = (criteria: Partial<ServiceCriteria>, more: Partial<ServicePageQuery> = {}): Statement<unknown> =>
  servicePage(
    { criteria: { ...all, ...criteria }, order: 'NAME', direction: 'FORWARD', key: null, limit: 26, ...more },
    wholeService,
  );

const noEdges = {
  units: [],
  participants: [],
  types: [],
  roles: [],
  tools: [],
  forms: [],
  occasions: [],
  offerings: [],
  volumes: [],
  channels: [],
};

const sortKeyOf: Record<StoredOrder, string> = {
  NAME: 'nameKey',
  UNIT: 'unitKey',
  VOLUME: 'volumeKey',
  WORST_GAP: 'gapKey',
  OLDEST_GAP: 'gapAgeKey',
  LEAST_COMPLETE: 'completeKey',
  UPDATED: 'updatedKey',
  ANNUAL_TRANSACTIONS: 'annualTransactionsKey',
  ADJUDICATION_TIME: 'adjudicationDaysKey',
  BURDEN: 'burdenMinutesKey',
  SELF_SERVICE_CALLS: 'selfServiceCallsKey',
};
const storedOrders = Object.keys(sortKeyOf) as StoredOrder[];

const provenGaps: ServiceCriteria = { visible, digitalGaps: provenDigitalGaps };
const byEqualWeights = { weights: EQUAL_WEIGHTS, hispFirst: true };

const pages: CatalogEntry[] = [
  ...storedOrders.flatMap((order) =>
    (['FORWARD', 'BACKWARD'] as const).map((direction) => ({
      title: `page of services by ${order}, ${direction.toLowerCase()}`,
      statement: page({}, { order, direction }),
      uses: [seek, new RegExp(`s:Service\\(${sortKeyOf[order]}\\)`)] as const,
      withoutSorting: true as const,
    })),
  ),
  ...(['FORWARD', 'BACKWARD'] as const).map((direction) => ({
    title: `page of proven gaps in the weighted rank, ${direction.toLowerCase()}`,
    statement: rankedPage(
      { criteria: provenGaps, rank: byEqualWeights, direction, key: null, limit: 26 },
      wholeService,
    ),
    // Starts at the gaps alone, whichever index of theirs the server takes; the order is the reader's and no index has it.
    uses: [seek, /s:Service\((digitalGap|status|gapKey)/] as const,
  })),
  {
    title: 'page of proven gaps of an agency in the weighted rank, providers not first',
    statement: rankedPage(
      {
        criteria: { ...provenGaps, topUnitId: 'unit-ssa' },
        rank: { ...byEqualWeights, hispFirst: false },
        direction: 'FORWARD',
        key: '0',
        limit: 26,
      },
      wholeService,
    ),
    uses: [seek, /s:Service\(/],
  },
  {
    title: 'of how many proven gaps each figure is known',
    statement: figureCoverage(provenGaps),
    uses: [seek, /s:Service\((digitalGap|status|gapKey)/],
  },
  {
    title: 'page of services with one digital verdict, by name',
    statement: page({ digitalGaps: ['NO_DIGITAL'] }),
    uses: [seek, /s:Service\(digitalGap, nameKey\)/],
    withoutSorting: true,
  },
  {
    title: 'page of services with one digital verdict, worst first',
    statement: page({ digitalGaps: ['NO_DIGITAL'] }, { order: 'WORST_GAP' }),
    uses: [seek, /s:Service\(gapKey\)/],
    withoutSorting: true,
  },
  {
    title: 'page of services with every proven gap, worst first, backward',
    statement: page({ digitalGaps: provenDigitalGaps }, { order: 'WORST_GAP', direction: 'BACKWARD' }),
    uses: [seek, /s:Service\(gapKey\).*gapKey > \$end/],
    withoutSorting: true,
  },
  {
    title: 'page of services of an agency at the top, by name',
    statement: page({ topUnitId: 'unit-ssa' }),
    uses: [seek, /s:Service\(topUnitId, nameKey\)/],
    withoutSorting: true,
  },
  {
    title: 'page of proven gaps of an agency at the top, worst first',
    statement: page({ topUnitId: 'unit-ssa', digitalGaps: provenDigitalGaps }, { order: 'WORST_GAP' }),
    // A few proven gaps in all, or a few services of the agency: the server starts at whichever index has fewer rows.
    uses: [seek, /s:Service\((?:topUnitId, )?gapKey\)/],
  },
  {
    title: 'page of services with one rationale state, worst first',
    statement: page({ rationaleStates: ['MISSING'] }, { order: 'WORST_GAP' }),
    uses: [seek, /s:Service\(rationaleState, gapKey\)/],
    withoutSorting: true,
  },
  {
    title: 'page of services of one type, by name',
    statement: page({ serviceTypes: ['BENEFITS'] }),
    uses: [seek, /s:Service\(typeCode, nameKey\)/],
    withoutSorting: true,
  },
  {
    title: 'page of services of a unit',
    statement: page({ unitId: 'unit-ssa' }),
    uses: [seek, /Unit\(id\)/],
  },
  {
    title: 'page of services with a tool',
    statement: page({ toolId: 'tool-online-form' }),
    uses: [seek, /Tool\(id\)|s:Service\(nameKey\)/],
  },
  {
    title: 'page of services that were a gap in a month and can be finished today',
    statement: page({ gapAtSnapshotId: 'snapshot-2026-11', digitalGaps: ['CLOSED'] }),
    // From the month, or from what can be finished today: the server takes whichever it thinks is fewer.
    uses: [seek, /GapSnapshot\(id\)|s:Service\(digitalGap/],
  },
  {
    title: 'page of gaps that were none in a month',
    statement: page({ noGapAtSnapshotId: 'snapshot-2026-11', digitalGaps: ['NO_DIGITAL'] }),
    uses: [seek, /s:Service\(digitalGap/],
  },
  {
    title: 'page of services with a role',
    statement: page({ roleId: 'role-claims-examiner' }),
    uses: [seek, /Role\(id\)|s:Service\(nameKey\)/],
  },
  {
    title: 'page of services with a form',
    statement: page({ formId: 'form-ss-5' }),
    uses: [seek, /Form\(id\)|s:Service\(nameKey\)/],
  },
  {
    title: 'page of services that a unit takes part in',
    statement: page({ participatingUnitId: 'unit-ssa' }),
    uses: [seek, /Unit\(id\)/],
  },
  {
    title: 'page of services that a unit takes part in, of another unit',
    statement: page({ participatingUnitId: 'unit-ssa', unitId: 'unit-usda', digitalGaps: ['NO_DIGITAL'] }),
    uses: [seek, /Unit\(id\)/],
  },
  {
    title: 'page of services with words, that a unit takes part in',
    statement: page({ text: '"card"', participatingUnitId: 'unit-ssa' }),
    uses: [/ProcedureCall/, /db\.index\.fulltext\.queryNodes/],
  },
  {
    title: 'how many services units take part in',
    statement: participationCounts(ids, visible),
    uses: [seek, /u:Unit\(id\)/],
  },
  {
    title: 'page of services with words',
    statement: page({ text: '"card"' }),
    uses: [/ProcedureCall/, /db\.index\.fulltext\.queryNodes/],
  },
  {
    title: 'page of services with words, of a unit and with a form',
    statement: page({ text: '"card"', unitId: 'unit-ssa', formId: 'form-ss-5' }),
    uses: [/ProcedureCall/, /db\.index\.fulltext\.queryNodes/],
  },
  {
    title: 'page of services with every other condition',
    statement: page({
      channelKinds: ['PHONE'],
      channelRationales: ['NEEDED'],
      physicalGaps: ['UNKNOWN'],
      reasons: ['SECURITY'],
      lifeExperienceIds: ['approaching-retirement'],
      hispIds: ['hisp-ssa'],
      designated: true,
    }),
  },
];

const related: readonly RelatedFacet[] = [
  'UNIT',
  'CHANNEL_KIND',
  'CHANNEL_RATIONALE',
  'LIFE_EXPERIENCE',
  'HISP',
];
const everyFacet: ServiceCriteria = {
  visible,
  statuses: visible,
  unitId: 'unit-ssa',
  serviceTypes: ['BENEFITS'],
  channelKinds: ['PHONE'],
  channelRationales: ['NEEDED'],
  digitalGaps: ['NO_DIGITAL'],
  physicalGaps: ['UNKNOWN'],
  rationaleStates: ['MISSING'],
  lifeExperienceIds: ['approaching-retirement'],
  hispIds: ['hisp-ssa'],
};

const named: Record<PartLabel, true> = {
  ChannelOffering: true,
  Rationale: true,
  YearlyVolume: true,
  Occasion: true,
  Offering: true,
  Role: true,
  Tool: true,
  Form: true,
};
const scopes: readonly ServiceScope[] = [
  'Unit',
  'Role',
  'Tool',
  'Form',
  'ServiceType',
  'HispDesignation',
  'LifeExperience',
];

/** Every statement of the inventory, at least once for each branch of its text. */
export const inventoryStatements: readonly CatalogEntry[] = [
  ...pages,
  {
    title: 'page of drafts of own units',
    statement: page({ statuses: [], ownStatuses: ['DRAFT'], ownUnitIds: ['unit-ssa'] }),
    uses: [seek, /s:Service\(/],
  },
  {
    title: 'page of published services and of drafts of own units',
    statement: page({ statuses: ['PUBLISHED'], ownStatuses: ['DRAFT'], ownUnitIds: ['unit-ssa'] }),
    uses: [seek, /s:Service\(/],
  },
  {
    title: 'page of services that wait for review',
    statement: page({ statuses: ['SUBMITTED'] }),
    uses: [seek, /s:Service\(/],
  },
  {
    title: 'page of services of the units that the reader registers for',
    statement: page({ mineUnitIds: ['unit-ssa'] }),
    uses: [seek, /s:Service\(/],
  },
  {
    title: 'page of services with a proposed change',
    statement: page({ proposalStatuses: ['SUBMITTED'], insideUnitIds: ['unit-ssa'] }),
    uses: seekOrAllOf('proposalStatus'),
  },
  {
    title: 'page of services to be looked at again',
    statement: page({ reviewDueBefore: '2027-01-01' }),
    uses: seekOrAllOf('nextReviewDue'),
  },
  {
    title: 'service by id, for a registrar',
    statement: servicesById(ids, visible, wholeService, ['unit-ssa']),
    uses: [seek, /s:Service\(id\)/],
  },
  { title: 'where services stand', statement: standingsOf(ids), uses: [seek, /s:Service\(id\)/] },
  {
    title: 'what was said of services that were handed in',
    statement: submissionStepsOf(ids),
    uses: [seek, /c:Change\(historyKey\)/],
  },
  {
    title: 'rationales of services that were handed in',
    statement: knownRationalesOf(ids),
    uses: [seek, /s:Service\(id\)/],
  },
  {
    title: 'services as they are written',
    statement: readServiceStates(ids),
    uses: [seek, /s:Service\(id\)/],
  },
  {
    title: 'what a service names',
    statement: readReferences('ssa-card-replace', {
      unitIds: ids,
      participants: [],
      roleIds: ids,
      toolIds: ids,
      formIds: ids,
    }),
    uses: [seek, /u:Unit\(id\)/],
  },
  {
    title: 'service as counts count it',
    statement: countedService('ssa-card-replace'),
    uses: [seek, /s:Service\(id\)/],
  },
  {
    title: 'taking away what a service is no longer joined to',
    statement: dropServiceEdges('ssa-card-replace', noEdges),
    uses: [seek, /s:Service\(id\)/],
  },
  {
    title: 'joining a service to what it names',
    statement: joinService('ssa-card-replace', noEdges),
    uses: [seek, /s:Service\(id\)/],
  },
  {
    title: 'finding a role that is proposed',
    statement: findProposed('Role', [{ start: 'agent|', id: 'role-agent', otherId: 'role-agent-1' }]),
    uses: [seek, /n:Role\(nameKey\)/],
  },
  {
    title: 'page of services with all edges',
    statement: servicePage(
      { criteria: all, order: 'NAME', direction: 'FORWARD', key: null, limit: 26 },
      selectService(everyBranch),
    ),
    uses: [seek, /s:Service\(nameKey\)/],
  },
  { title: 'number of all services', statement: serviceTotal(all), uses: [seek, /s:Service\(status\)/] },
  {
    title: 'number of services with one digital verdict',
    statement: serviceTotal({ ...all, digitalGaps: ['NO_DIGITAL'] }),
    uses: [seek, /s:Service\(digitalGap\b/],
  },
  {
    title: 'counted properties of all services',
    statement: propertyTuples(all),
    uses: [seek, /s:Service\(status\)/],
  },
  ...(['UNIT', 'CHANNEL_KIND', 'CHANNEL_RATIONALE'] as const).map((facet) => ({
    title: `buckets of ${facet} over all services`,
    statement: relatedBuckets(facet, all),
    uses: [seek, /s:Service\(status\)/] as const,
  })),
  // There are a dozen life experiences and some forty providers: starting from them reads least.
  ...(['LIFE_EXPERIENCE', 'HISP'] as const).map((facet) => ({
    title: `buckets of ${facet} over all services`,
    statement: relatedBuckets(facet, all),
    readsAll: true as const,
  })),
  ...related.map((facet) => ({
    title: `buckets of ${facet} with a condition on each facet`,
    statement: relatedBuckets(facet, everyFacet),
  })),
  {
    title: 'service with all its edges',
    statement: servicesById(ids, visible, selectService(everyBranch)),
    uses: [seek, /s:Service\(id\)/],
  },
  ...Object.keys(serviceEdges).map((edge) => ({
    title: `${edge} of many services`,
    statement: edgeOfServices(edge as ServiceEdge, ids),
    uses: [seek, /s:Service\(id\)/] as const,
  })),
  {
    title: 'unit with all its edges',
    statement: unitsById(ids, Object.keys(unitEdges) as UnitEdge[]),
    uses: [seek, /u:Unit\(id\)/],
  },
  ...Object.keys(unitEdges).map((edge) => ({
    title: `${edge} of many units`,
    statement: edgeOfUnits(edge as UnitEdge, ids),
    uses: [seek, /u:Unit\(id\)/] as const,
  })),
  {
    title: 'what many units say of themselves',
    statement: profilesOf(['unit-ssa']),
    uses: [seek, /p:UnitProfile\(id\)/],
  },
  {
    title: 'published services of a unit and of those below it, by id',
    statement: publishedWithin('unit-ssa', ids),
    uses: [seek, /s:Service\(id\)/],
  },
  {
    title: 'what agencies at the top of the tree have listed',
    statement: topTasksOfAgencies(),
    uses: [seek, /u:Unit\(depth, nameKey\)/],
  },
  ...scopes.flatMap((scope) => [
    {
      title: `gap counts of many records: ${scope}`,
      statement: gapCountsOf(scope, ids, visible),
      uses: [seek, new RegExp(`n:${scope}\\(id\\)`)] as const,
    },
    {
      title: `service counts of many records: ${scope}`,
      statement: serviceCountsOf(scope, ids, visible),
      uses: [seek, new RegExp(`n:${scope}\\(id\\)`)] as const,
    },
  ]),
  {
    title: 'own services of many units',
    statement: ownServiceCounts(ids, visible),
    uses: [seek, /u:Unit\(id\)/],
  },
  {
    title: 'page of units',
    statement: unitPage({}, forward, []),
    uses: [seek, /n:Unit\(nameKey\)/],
    withoutSorting: true,
  },
  {
    title: 'page of units, backward, with edges',
    statement: unitPage({}, { ...forward, direction: 'BACKWARD' }, ['path', 'children']),
    uses: [seek, /n:Unit\(nameKey\)/],
  },
  {
    title: 'page of units at the top, of a kind, designated',
    statement: unitPage({ topLevel: true, kinds: ['DEPARTMENT'], hisp: true }, forward, []),
    uses: [seek, /n:Unit\((depth, )?nameKey\)/],
  },
  {
    title: 'page of units below another',
    statement: unitPage({ parentId: 'unit-ssa', topLevel: false, hisp: false }, forward, []),
    uses: [seek, /Unit\(id\)/],
  },
  {
    title: 'page of units with words',
    statement: unitPage({ text: '"security"' }, forward, []),
    uses: [/ProcedureCall/, /db\.index\.fulltext\.queryNodes/],
  },
  {
    title: 'page of units below another with words',
    statement: unitPage({ text: '"security"', parentId: 'unit-ssa' }, forward, []),
    uses: [/ProcedureCall/, /db\.index\.fulltext\.queryNodes/],
  },
  { title: 'number of all units', statement: unitTotal({}), uses: [/NodeCountFromCountStore/, /Unit/] },
  {
    title: 'number of units below another',
    statement: unitTotal({ parentId: 'unit-ssa' }),
    uses: [seek, /Unit\(id\)/],
  },
  {
    title: 'page of roles',
    statement: rolePage(undefined, ['unit-ssa'], forward),
    uses: [seek, /n:Role\(nameKey\)/],
    withoutSorting: true,
  },
  {
    title: 'page of tools',
    statement: toolPage(undefined, [], forward),
    uses: [seek, /n:Tool\(nameKey\)/],
    withoutSorting: true,
  },
  {
    title: 'page of forms',
    statement: formPage(undefined, forward),
    uses: [seek, /n:Form\(nameKey\)/],
    withoutSorting: true,
  },
  {
    title: 'page of forms with words',
    statement: formPage('"ss-5"', forward),
    uses: [/ProcedureCall/, /db\.index\.fulltext\.queryNodes/],
  },
  {
    title: 'number of all roles',
    statement: namedTotal('Role', undefined),
    uses: [/NodeCountFromCountStore/, /Role/],
  },
  {
    title: 'number of tools with words',
    statement: namedTotal('Tool', '"online"'),
    uses: [/ProcedureCall/, /fulltext/],
  },
  { title: 'all providers', statement: allHisps(), readsAll: true },
  { title: 'providers by id', statement: hispsById(ids), uses: [seek, /h:HispDesignation\(id\)/] },
  ...(Object.keys(named) as PartLabel[]).map((label) => ({
    title: `records by id: ${label}`,
    statement: partsById(label, ids, visible, []),
    uses: [seek, new RegExp(`n:${label}\\(id\\)`)] as const,
  })),
  {
    title: 'services of many forms',
    statement: servicesOf('Form', ids, visible),
    uses: [seek, /n:Form\(id\)/],
  },
  {
    title: 'services of many providers',
    statement: servicesOf('HispDesignation', ids, visible),
    uses: [seek, /n:HispDesignation\(id\)/],
  },
  {
    title: 'records a filter names that do not exist',
    statement: missingRecords([{ field: 'filter.unitId', label: 'Unit', id: 'unit-none' }], []),
    uses: [seek, /n:Record\(id\)/],
  },
  {
    title: 'use of each kind of channel',
    statement: channelUse(visible),
    uses: [seek, /s:Service\(status\)/],
  },
];
