import {
  roleProjection,
  serviceProjection,
  toolProjection,
  unitProjection,
} from '../../../api/inventory/project-records.ts';
import { orderedJourneys } from '../../../api/journeys/hand-off.statements.ts';
import {
  journeysOfLifeExperiences,
  journeysOfServices,
  painPointPage,
  painPointTotal,
  sharedServicePage,
  sharedServiceTotal,
} from '../../../api/journeys/journey-lists.statements.ts';
import { journeyPage, journeyTotal } from '../../../api/journeys/journey-page.statements.ts';
import type { JourneyCriteria } from '../../../api/journeys/journey-page.statements.ts';
import { journeyEdgeNames, journeysById } from '../../../api/journeys/journey-record.statements.ts';
import { partnerProgramList } from '../../../api/journeys/journey.statements.ts';
import { channelsOfServices } from '../../../api/journeys/what-if.statements.ts';
import type { CatalogEntry } from '../inventory/statement-catalog.ts';

const visible = ['PUBLISHED'] as const;
const ids = ['journey-approaching-retirement'];
const records = { role: roleProjection, tool: toolProjection };
const forward = { direction: 'FORWARD', key: null, limit: 26 } as const;
const backward = { direction: 'BACKWARD', key: 'm', limit: 26 } as const;

/** Everything of a journey, as its map asks for it. */
export const wholeMap = {
  edges: journeyEdgeNames,
  map: {
    extent: 'WHOLE',
    records: {
      ...records,
      unit: unitProjection,
      service: serviceProjection(new Set(['name', 'digitalGap', 'channelStrip', 'responsibleUnit'])),
    },
  },
} as const;
const facts = { edges: [], map: { extent: 'FACTS', records } } as const;
const bare = { edges: [] } as const;

const page = (
  title: string,
  criteria: Partial<JourneyCriteria>,
  more: Partial<CatalogEntry> = {},
): CatalogEntry => ({
  title,
  statement: journeyPage({ visible, ...criteria }, forward, facts),
  ...more,
});

const painPoints = { visible, kinds: ['PAIN_POINT'] as const };
const seek = /IndexSeek/;
const byId = [seek, /j:Journey\(id\)/] as const;
const byName = [seek, /j:Journey\((?:status, )?nameKey\)/] as const;
const byListKey = [/IndexSeek/, /o:Observation\(listKey\)/] as const;

/** A statement of the catalog; one that needs every journey there is may as well read them all. */
interface JourneyEntry extends CatalogEntry {
  readonly readsAll?: true;
}

/** Every statement of journeys that reads. */
export const journeyStatements: readonly JourneyEntry[] = [
  { title: 'one journey', statement: journeysById(ids, visible, bare), uses: byId },
  { title: 'what the rules look at of a journey', statement: journeysById(ids, visible, facts), uses: byId },
  { title: 'the whole map of a journey', statement: journeysById(ids, visible, wholeMap), uses: byId },
  page('a page of journeys with figures', {}, { uses: byName }),
  {
    title: 'a page of journeys, backward',
    statement: journeyPage({ visible }, backward, bare),
    uses: byName,
  },
  page('journeys by words', { text: 'retirement' }),
  page('journeys of a life experience', { lifeExperienceId: 'approaching-retirement', states: ['CURRENT'] }),
  page('journeys of a unit', { unitId: 'unit-ssa' }),
  page('journeys of a service', { serviceId: 'ssa-retirement' }),
  {
    title: 'how many journeys there are',
    statement: journeyTotal({ visible }),
    readsAll: true,
  },
  {
    title: 'journeys of life experiences',
    statement: journeysOfLifeExperiences(['approaching-retirement'], visible),
  },
  { title: 'journeys of services', statement: journeysOfServices(['ssa-retirement']) },
  {
    title: 'the order of steps of one journey',
    statement: orderedJourneys(visible, ids[0], 500),
    uses: byId,
  },
  {
    title: 'the order of steps of all journeys',
    statement: orderedJourneys(visible, undefined, 500),
    readsAll: true,
  },
  { title: 'pain points, the worst first', statement: painPointPage(painPoints, forward), uses: byListKey },
  { title: 'pain points, backward', statement: painPointPage(painPoints, backward), uses: byListKey },
  {
    title: 'pain points of a unit',
    statement: painPointPage({ ...painPoints, unitId: 'unit-ssa', severities: ['HIGH'] }, forward),
  },
  {
    title: 'pain points of a service in a journey',
    statement: painPointPage(
      { ...painPoints, serviceId: 'ssa-retirement', journeyId: ids[0] ?? '' },
      forward,
    ),
  },
  { title: 'how many pain points there are', statement: painPointTotal(painPoints) },
  {
    title: 'services that life experiences share',
    statement: sharedServicePage(visible, 500, forward),
    readsAll: true,
  },
  {
    title: 'how many services life experiences share',
    statement: sharedServiceTotal(visible, 500),
    readsAll: true,
  },
  {
    title: 'programs of partners by name',
    statement: partnerProgramList(undefined, 25),
    uses: [/IndexScan|IndexSeek/, /p:PartnerProgram\(name\)/],
  },
  { title: 'programs of partners by words', statement: partnerProgramList('"child"', 8) },
  { title: 'channels of services that are tried digital', statement: channelsOfServices(['ssa-retirement']) },
];
