import type { Locator, Page } from 'playwright-core';
import { openNeo4jGraph } from '../../api/graph/neo4j-graph.ts';
import { removeJourneys } from '../api/journeys/journey-store.ts';
import { blankStep } from '../../web/journeys/edit/journey-document.ts';
import type { Step } from '../../web/journeys/edit/journey-document.ts';
import { newPartId } from '../../web/journeys/edit/new-part-id.ts';
import { PATIENCE_MS, settle } from './browser.ts';
import type { WatchedPage } from './browser.ts';
import { openTestGraphSettings } from './neo4j.ts';
import { askOnPage, signInByMouse } from './registrar-page.ts';

/** The life-experience lead of the demonstration. */
export const LEAD = 'Morgan Ellery';

/** A step as a reader of the API would tell it: its name, and behind a colon what is recorded of it. */
export type ToldStep = string;

/** A journey as the API has it, without the ids that the editor made. */
export interface ToldJourney {
  readonly name: string;
  readonly state: string;
  readonly stages: Readonly<Record<string, readonly ToldStep[]>>;
  readonly handOffs: readonly string[];
}

interface StoredStep {
  readonly id: string;
  readonly name: string;
  readonly services: readonly { readonly name: string }[];
  readonly expectedUnit: { readonly name: string } | null;
  readonly observations: readonly { readonly kind: string; readonly text: string }[];
}

interface StoredJourney {
  readonly name: string;
  readonly state: string;
  readonly version: number;
  readonly stages: readonly { readonly name: string; readonly steps: readonly StoredStep[] }[];
  readonly handOffs: readonly {
    readonly basis: string;
    readonly kind: string | null;
    readonly fromStepId: string;
    readonly toStepId: string;
  }[];
}

const QUERY = `query ($id: ID!) { journey(id: $id) { name state version
  stages { name steps { id name services { name } expectedUnit { name } observations { kind text } } }
  handOffs { basis kind fromStepId toStepId } } }`;

/** The journey as the server has it now, read by whoever is signed in on the page. */
export async function storedJourney(page: Page, id: string): Promise<ToldJourney> {
  const { journey } = await askOnPage<{ journey: StoredJourney }>(page, QUERY, { id });
  const names = new Map(journey.stages.flatMap(({ steps }) => steps.map((step) => [step.id, step.name])));
  return {
    name: journey.name,
    state: journey.state,
    stages: Object.fromEntries(journey.stages.map(({ name, steps }) => [name, steps.map(tellStep)])),
    handOffs: journey.handOffs
      .filter(({ basis }) => basis === 'RECORDED')
      .map(({ kind, fromStepId, toStepId }) => `${names.get(fromStepId)} ${kind} ${names.get(toStepId)}`)
      .sort(),
  };
}

function tellStep({ name, services, expectedUnit, observations }: StoredStep): ToldStep {
  const told = [
    ...services.map((service) => service.name),
    ...(expectedUnit === null ? [] : [`expected of ${expectedUnit.name}`]),
    ...observations.map(({ kind, text }) => `${kind} ${text}`),
  ];
  return told.length === 0 ? name : `${name}: ${told.join(', ')}`;
}

/** Waits until the server has exactly this; the last thing it had, where the wait is too long. */
export async function untilStored(page: Page, id: string, expected: ToldJourney): Promise<ToldJourney> {
  for (const end = Date.now() + PATIENCE_MS; ; await page.waitForTimeout(400)) {
    const told = await storedJourney(page, id);
    if (JSON.stringify(told) === JSON.stringify(expected) || Date.now() > end) return told;
  }
}

/** A step of a journey that a test begins with; the rest of it is blank. */
export const stepNamed = (name: string, more: Partial<Step> = {}): Step => ({
  ...blankStep(newPartId('step'), name),
  ...more,
});

/** Begins a journey through the API, as whoever is signed in on the page. */
export async function makeJourney(
  page: Page,
  name: string,
  stages: Readonly<Record<string, readonly Step[]>>,
): Promise<string> {
  const input = {
    name,
    state: 'CURRENT',
    description: 'Made by a test.',
    stages: Object.entries(stages).map(([stage, steps]) => ({ id: newPartId('stage'), name: stage, steps })),
  };
  const { createJourney } = await askOnPage<{
    createJourney: { journey: { id: string } | null; problems: readonly unknown[] };
  }>(
    page,
    'mutation ($input: JourneyInput!) { createJourney(input: $input) { journey { id } problems { field message } } }',
    { input },
  );
  if (createJourney.journey === null) throw new Error(JSON.stringify(createJourney.problems));
  return createJourney.journey.id;
}

/** Signs in as the lead of life experiences; the tab is at `/about` afterwards. */
export async function signInAsLead({ page, visit }: WatchedPage): Promise<void> {
  await visit('/about');
  await signInByMouse(page, LEAD);
}

/** Opens the editor of a journey and waits until it can be typed into. */
export async function openEditor({ page, visit }: WatchedPage, id: string, step?: string): Promise<void> {
  await visit(`/journeys/${id}?edit=1${step === undefined ? '' : `&selected=${step}`}`);
  await editorIsOpen(page);
}

export async function editorIsOpen(page: Page): Promise<void> {
  await page.locator('#new-stage').waitFor({ timeout: PATIENCE_MS });
  await settle(page);
}

/** Id of the journey that a page shows. */
export function journeyOnPage(page: Page): string {
  return decodeURIComponent(new URL(page.url()).pathname.replace('/journeys/', ''));
}

/** What the bar says of where the journey is kept. */
export const keeping = (page: Page, kind: string): Promise<void> =>
  page.locator(`[data-keeping="${kind}"]`).waitFor({ timeout: PATIENCE_MS });

/** Name of the button that takes the last edit back, or brings it again. */
export const nextOf = (page: Page, which: 'Undo' | 'Redo'): Promise<string> =>
  page.getByRole('group', { name: 'Editing' }).getByRole('button', { name: which }).innerText();

/** Takes journeys of a test away with all that hangs on them, so that the seed is left as it was. */
export async function forgetJourneys(ids: readonly string[]): Promise<void> {
  const graph = openNeo4jGraph(openTestGraphSettings());
  try {
    await removeJourneys(graph, ids);
  } finally {
    await graph.close();
  }
}

/** The button that opens a step from the outline of the editor. */
export const outlined = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Stages and steps' }).getByRole('button', { name, exact: true });

/** Makes a small journey of three steps in two stages and opens its editor: its id, and what is stored of it. */
export async function openSmallJourney(watched: WatchedPage): Promise<{ id: string; before: ToldJourney }> {
  const { page } = watched;
  const id = await makeJourney(page, 'Kept', {
    One: [stepNamed('First'), stepNamed('Second')],
    Two: [stepNamed('Third')],
  });
  const before = await storedJourney(page, id);
  await openEditor(watched, id);
  return { id, before };
}
