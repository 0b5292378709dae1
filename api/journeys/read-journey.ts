import {
  roleProjection,
  serviceProjection,
  toolProjection,
  unitProjection,
} from '../inventory/project-records.ts';
import type { RoleRecord, ServiceRecord, ToolRecord, UnitRecord } from '../inventory/project-records.ts';
import { loadById } from '../inventory/by-id.loader.ts';
import type { RequestContext } from '../request.ts';
import { branchesBelow, keptBy } from '../selection.ts';
import { visibleJourneys } from './journey.policy.ts';
import { journeyEdgeNames, journeysById } from './journey-record.statements.ts';
import type { JourneySelection } from './journey-record.statements.ts';
import { stepLists } from './journey-map.statements.ts';
import { presentJourney } from './present-journey.ts';
import type { JourneyRecord } from './present-journey.ts';

export type { JourneyRecord };
export type Selection = JourneySelection<ServiceRecord, UnitRecord, RoleRecord, ToolRecord>;

const counted = ['figures', 'summary', 'digitalPath', 'handOffs'];
const withUnits = ['leadUnit', 'agency', 'expectedUnit'].map((field) => `stages.steps.${field}`);
const records = { role: roleProjection, tool: toolProjection };

/** Its scalars alone. */
const bare: Selection = { edges: [] };
/** What the rules look at. */
export const factsAlone: Selection = { edges: [], map: { extent: 'FACTS', records } };
/** Everything that the map shows, with services and units left to their doors. */
const everything: Selection = { edges: journeyEdgeNames, map: { extent: 'WHOLE', records } };

/** What the selected branches need of a journey: one statement brings it all. Worked out once for each query that is kept. */
export const journeySelection = keptBy((branches): Selection => {
  const edges = journeyEdgeNames.filter((name) => branches.has(name));
  const whole = branches.has('stages');
  if (!whole && !counted.some((name) => branches.has(name))) return { edges };
  const units =
    [...branches].some((branch) => /^(handOffs|digitalPath)\..*(gency|unit)$/.test(branch)) ||
    withUnits.some((branch) => branches.has(branch));
  const below = branchesBelow(branches, 'stages.steps.services');
  return {
    edges,
    map: {
      extent: whole ? 'WHOLE' : 'FACTS',
      lists: new Set(stepLists.filter((name) => branches.has(`stages.steps.${name}`))),
      records: {
        ...records,
        ...(units ? { unit: unitProjection } : {}),
        ...(branches.has('stages.steps.services') ? { service: serviceProjection(below) } : {}),
      },
    },
  };
});

/** One journey as far as the reader may see it, with the branches that were selected, or null. */
export async function readJourney(
  context: RequestContext,
  id: string,
  branches: ReadonlySet<string>,
): Promise<JourneyRecord | null> {
  return readSelected(context, id, journeySelection(branches));
}

/** One journey with these parts, or null. */
export async function readSelected(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<JourneyRecord | null> {
  const visible = visibleJourneys(context.actor);
  const found = await context.graph.readOne(journeysById([id], visible, selection));
  return found === null ? null : presentJourney(found.value, context.now);
}

const extents = { BARE: bare, FACTS: factsAlone, WHOLE: everything } as const;

/** One of many journeys of this request with as much as is said, or null; all ids of one level in one statement. */
export async function loadJourney(
  context: RequestContext,
  id: string,
  extent: keyof typeof extents = 'BARE',
): Promise<JourneyRecord | null> {
  const visible = visibleJourneys(context.actor);
  const found = await loadById(
    context,
    `journeys.journeys.${extent}`,
    (ids) => journeysById(ids, visible, extents[extent]),
    id,
  );
  return found === undefined ? null : presentJourney(found, context.now);
}

/** Parts of a journey that its doors give. */
interface JourneyParts {
  readonly lifeExperience: readonly unknown[];
  readonly basedOn: readonly unknown[];
  readonly copies: readonly unknown[];
  readonly personas: readonly unknown[];
  readonly stages: readonly unknown[];
  readonly handOffs: readonly unknown[];
  readonly figures: readonly unknown[];
  readonly summary: readonly unknown[];
  readonly digitalPath: readonly unknown[];
}

/** A part of a journey that did not come with it; all journeys of one level in one statement. */
export async function partOfJourney(
  context: RequestContext,
  id: string,
  part: keyof JourneyParts,
): Promise<readonly unknown[]> {
  const extent = counted.includes(part) ? 'FACTS' : 'WHOLE';
  const journey = await loadJourney(context, id, extent);
  const parts: Partial<JourneyParts> = journey?.fetched ?? {};
  return parts[part] ?? [];
}
