import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { copyJourney } from '../../../api/journeys/copy-journey.ts';
import { createJourney } from '../../../api/journeys/create-journey.ts';
import type { GivenJourney } from '../../../api/journeys/given-journey.rules.ts';
import { replayJourney } from '../../../api/journeys/journey-history.rules.ts';
import { mergeJourney } from '../../../api/journeys/merge-journey.rules.ts';
import { moveJourney } from '../../../api/journeys/move-journey.ts';
import { restoreJourney } from '../../../api/journeys/restore-journey.ts';
import { updateJourney } from '../../../api/journeys/update-journey.ts';
import type { JourneyWritten } from '../../../api/journeys/write-journey.ts';
import { Problem } from '../../../api/problem.ts';
import type { Actor } from '../../../api/request.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnServices } from '../inventory/own-services.ts';
import type { OwnServices } from '../inventory/own-services.ts';
import { personWith } from '../inventory/service-writes.ts';
import { ask, openTestGraph } from '../inventory/test-schema.ts';
import {
  archiveService,
  changesOf,
  contextOf,
  nodeIdsOf,
  removeJourneys,
  standingOf,
} from './journey-store.ts';
import { givenJourney, givenStage, givenStep } from './written-journeys.ts';

const graph = openTestGraph('empty');
const lead = personWith(['LIFE_EXPERIENCE_LEAD']);
const other = personWith(['LIFE_EXPERIENCE_LEAD']);
let mark: string;
let given: GivenJourney;
let made: string[];
let own: OwnServices;

beforeAll(async () => {
  await applyGraphSchema(graph);
  own = await makeOwnServices(graph);
}, 300_000);
beforeEach(() => {
  mark = testId('j');
  given = givenJourney(mark);
  made = [];
});
afterEach(() => removeJourneys(graph, made));
afterAll(async () => {
  await own.remove();
  await graph.close();
});

/** The id of a journey that was written. */
function accepted({ id, problems, conflict }: JourneyWritten): string {
  if (id === null) throw new Error(JSON.stringify({ problems, conflict }));
  made.push(id);
  return id;
}

const create = async (input: GivenJourney = given): Promise<string> =>
  accepted(await createJourney(contextOf(graph, lead), input, null));
const update = (
  id: string,
  version: number,
  input: GivenJourney,
  actor: Actor = lead,
  key: string | null = null,
) => updateJourney(contextOf(graph, actor, version), { id, version, comment: null, requestKey: key }, input);
const asked = (id: string, version: number) => ({ id, version, comment: null, requestKey: null });

describe('a journey that is made', () => {
  it('is a draft of version 1, stored as it was written, and its history begins with it', async () => {
    const id = await create();
    const standing = await standingOf(graph, id);
    expect(standing).toMatchObject({ status: 'DRAFT', version: 1, updatedBy: lead.name });
    expect(standing.document).toEqual(mergeJourney(null, given));
    const changes = await changesOf(graph, id);
    expect(changes.map(({ action }) => action)).toEqual(['CREATED']);
    expect(replayJourney(changes)).toEqual(standing.document);
  });

  it('is made once under one key', async () => {
    const context = contextOf(graph, lead);
    const first = await createJourney(context, given, `${mark}-key`);
    const again = await createJourney(context, given, `${mark}-key`);
    accepted(first);
    expect([again.id, again.repeated]).toEqual([first.id, true]);
  });

  it('is not made where something is wrong, and everything is told', async () => {
    const answer = await createJourney(
      contextOf(graph, lead),
      { ...given, name: '', lifeExperienceId: 'no' },
      null,
    );
    expect(answer.id).toBeNull();
    expect(answer.problems.map(({ field }) => field)).toEqual(['name', 'lifeExperienceId']);
  });

  it('does not take ids of another journey', async () => {
    await create();
    const answer = await createJourney(contextOf(graph, lead), given, null);
    expect(new Set(answer.problems.map(({ code }) => code))).toEqual(new Set(['ID_TAKEN']));
    expect(answer.problems).toHaveLength(7);
  });
});

describe('a change of a journey', () => {
  it('keeps the nodes of all parts that stay, also of those that move', async () => {
    const id = await create();
    const before = await nodeIdsOf(graph, id);
    const stages = [
      givenStage(`${mark}-2`, [givenStep(`${mark}-3`), givenStep(`${mark}-1`)]),
      givenStage(`${mark}-1`, [givenStep(`${mark}-2`), givenStep(`${mark}-4`)]),
    ];
    const { version } = await update(id, 1, { stages });
    expect(version).toBe(2);
    const after = await nodeIdsOf(graph, id);
    for (const [part, node] of before) expect([part, after.get(part)]).toEqual([part, node]);
    expect([...after.keys()].filter((part) => !before.has(part))).toEqual([`step-${mark}-4`]);
    const { document } = await standingOf(graph, id);
    expect(document).toEqual(mergeJourney(mergeJourney(null, given), { stages }));
  });

  it('is told by part, in words', async () => {
    const id = await create();
    const stages = [
      givenStage(`${mark}-1`, [givenStep(`${mark}-2`)]),
      givenStage(`${mark}-2`, [givenStep(`${mark}-3`), givenStep(`${mark}-1`, { goal: 'Be done.' })]),
    ];
    await update(id, 1, { stages, handOffs: [] });
    const { data } = await ask<{
      history: {
        nodes: { summary: string; differences: { label: string; before: string[]; after: string[] }[] }[];
      };
    }>(
      graph,
      `query ($id: ID!) { history(id: $id, first: 1) { nodes { summary differences { label before after } } } }`,
      { id },
      lead,
    );
    const [change] = data.history.nodes;
    expect(change?.summary).toBe(
      `Moved step “Step ${mark}-1” from stage “Stage ${mark}-1” to “Stage ${mark}-2”; Changed step “Step ${mark}-1”; Removed hand-off “Step ${mark}-1” to “Step ${mark}-3” (refers to).`,
    );
    expect(change?.differences).toContainEqual({
      label: `Step “Step ${mark}-1”`,
      before: [`Stage: Stage ${mark}-1`],
      after: [`Stage: Stage ${mark}-2`, 'Goal: Be done.'],
    });
    expect(change?.differences).toContainEqual({
      label: `Hand-off “Step ${mark}-1” to “Step ${mark}-3”`,
      before: ['Kind: Refers to', `From: Step ${mark}-1`, `To: Step ${mark}-3`],
      after: [],
    });
  });

  it('that changes nothing writes nothing and is no conflict', async () => {
    const id = await create();
    expect(await update(id, 1, given)).toMatchObject({ id, version: 1, conflict: null });
    expect(await changesOf(graph, id)).toHaveLength(1);
  });

  it('leaves what is absent, and takes away what a list no longer has', async () => {
    const id = await create();
    await update(id, 1, { name: 'Other', handOffs: [] });
    const { document } = await standingOf(graph, id);
    expect(document).toMatchObject({ name: 'Other', description: given.description, handOffs: [] });
    expect(document.stages).toHaveLength(2);
  });

  it('over an older version writes nothing and tells who was faster, and where both differ', async () => {
    const id = await create();
    await update(id, 1, { name: 'Theirs' }, other);
    const stages = [givenStage(`${mark}-1`)];
    const { conflict, id: written } = await update(id, 1, { stages, handOffs: [], personas: [] });
    expect(written).toBeNull();
    expect(conflict).toMatchObject({ id, currentVersion: 2, yourVersion: 1, changedBy: other.name });
    const labels = conflict?.differences.map(({ label }) => label) ?? [];
    expect(labels).toEqual(expect.arrayContaining(['Name', 'Personas', 'Stages', `Step “Step ${mark}-1”`]));
    expect((await standingOf(graph, id)).document.stages).toHaveLength(2);
  });

  it('sent twice under one key is written once', async () => {
    const id = await create();
    const first = await update(id, 1, { name: 'Twice' }, lead, `${mark}-u`);
    const again = await update(id, 1, { name: 'Twice' }, lead, `${mark}-u`);
    expect([first.version, again.version, again.repeated, again.conflict]).toEqual([2, 2, true, null]);
    expect(await changesOf(graph, id)).toHaveLength(2);
  });

  it('moves evidence and observations with all that they say', async () => {
    const evidence = {
      id: `evidence-${mark}`,
      method: 'SURVEY',
      confidence: 'HIGH',
      participants: 5,
    } as const;
    const observation = { id: `mark-${mark}`, kind: 'PAIN_POINT', text: 'Slow.', severity: 'HIGH' } as const;
    const stagesWith = (one: object, two: object) => [
      givenStage(`${mark}-1`, [givenStep(`${mark}-1`, one), givenStep(`${mark}-2`, two)]),
    ];
    const id = await create({
      name: 'J',
      stages: stagesWith({ observations: [{ ...observation, evidence: [evidence] }] }, {}),
    });
    const moved = {
      name: 'J',
      stages: stagesWith({ evidence: [evidence] }, { observations: [observation] }),
    };
    accepted(await update(id, 1, moved));
    expect((await standingOf(graph, id)).document).toEqual(mergeJourney(null, moved));
  });

  it('keeps a service that left the index on its step, and lets go of it when asked', async () => {
    const serviceId = await own.add('Apply for a test');
    const withService = (ids: string[]) => ({
      name: 'J',
      stages: [givenStage(`${mark}-1`, [givenStep(`${mark}-1`, { serviceIds: ids })])],
    });
    const id = await create(withService([serviceId]));
    await archiveService(graph, serviceId);
    accepted(await update(id, 1, { ...withService([serviceId]), name: 'Still' }));
    expect((await standingOf(graph, id)).document.stages[0]?.steps[0]?.serviceIds).toEqual([serviceId]);
    accepted(await update(id, 2, withService([])));
    const { problems } = await update(id, 3, withService([serviceId]));
    expect(problems.map(({ code }) => code)).toEqual(['NOT_PUBLISHED']);
  });
});

describe('a journey as a whole', () => {
  it('is published, taken back and archived, each by a version', async () => {
    const id = await create();
    const steps = [
      ['ARCHIVE', 'ARCHIVED'],
      ['WITHDRAW', 'DRAFT'],
      ['PUBLISH', 'PUBLISHED'],
      ['WITHDRAW', 'DRAFT'],
    ] as const;
    for (const [i, [move, status]] of steps.entries()) {
      accepted(await moveJourney(contextOf(graph, lead), move, asked(id, i + 1)));
      expect(await standingOf(graph, id)).toMatchObject({ status, version: i + 2 });
    }
    const again = await moveJourney(contextOf(graph, lead), 'WITHDRAW', asked(id, 5));
    expect(again.problems.map(({ code }) => code)).toEqual(['STEP_NOT_POSSIBLE']);
  });

  it('is not published while it has no steps, and not written while it is archived', async () => {
    const id = await create({ name: 'Empty' });
    const { problems } = await moveJourney(contextOf(graph, lead), 'PUBLISH', asked(id, 1));
    expect(problems.map(({ field }) => field)).toEqual(['stages']);
    accepted(await moveJourney(contextOf(graph, lead), 'ARCHIVE', asked(id, 1)));
    expect((await update(id, 2, { name: 'N' })).problems.map(({ code }) => code)).toEqual([
      'STEP_NOT_POSSIBLE',
    ]);
  });

  it('is copied with new ids that say where they came from', async () => {
    const id = await create();
    const copy = accepted(
      await copyJourney(contextOf(graph, lead), { id, name: 'Future', state: 'FUTURE', requestKey: null }),
    );
    const [{ document: original }, { document, status }] = [
      await standingOf(graph, id),
      await standingOf(graph, copy),
    ];
    expect(document).toMatchObject({ name: 'Future', state: 'FUTURE', description: original.description });
    expect(status).toBe('DRAFT');
    expect(document.stages.map(({ originId }) => originId)).toEqual(original.stages.map((stage) => stage.id));
    const names = (of: typeof document) =>
      of.stages.map((stage) => [stage.name, stage.steps.map(({ name }) => name)]);
    expect(names(document)).toEqual(names(original));
    const [handOff] = document.handOffs;
    const steps = document.stages.flatMap((stage) => stage.steps);
    expect(handOff).toMatchObject({ fromStepId: steps[0]?.id, toStepId: steps[2]?.id });
    const { data } = await ask<{ journey: { basedOn: { id: string } } }>(
      graph,
      `query ($id: ID!) { journey(id: $id) { basedOn { id } } }`,
      { id: copy },
      lead,
    );
    expect(data.journey.basedOn.id).toBe(id);
  });

  it('goes back to what it was after an earlier change', async () => {
    const id = await create();
    accepted(await update(id, 1, { name: 'Other', stages: [givenStage(`${mark}-9`)], handOffs: [] }));
    const { data } = await ask<{ history: { nodes: { id: string }[] } }>(
      graph,
      `query ($id: ID!) { history(id: $id, first: 5) { nodes { id } } }`,
      { id },
      lead,
    );
    const changeId = data.history.nodes[1]?.id ?? '';
    accepted(await restoreJourney(contextOf(graph, lead), { ...asked(id, 2), changeId }));
    expect((await standingOf(graph, id)).document).toEqual(mergeJourney(null, given));
    await expect(restoreJourney(contextOf(graph, lead), { ...asked(id, 3), changeId })).rejects.toThrow(
      'The journey is the same',
    );
  });

  it.each([
    ['a registrar', personWith(['REGISTRAR'], ['u'])],
    ['an OMB analyst', personWith(['OMB_ANALYST'])],
    ['an administrator', personWith(['ADMINISTRATOR'])],
    ['somebody without a role', personWith([])],
  ])('is not written by %s', async (_, actor) => {
    await expect(createJourney(contextOf(graph, actor), given, null)).rejects.toBeInstanceOf(Problem);
    const id = await create();
    await expect(update(id, 1, { name: 'N' }, actor)).rejects.toThrow('Only a life-experience lead');
  });
});

describe('two editors of one journey', () => {
  it('lose nothing: every accepted save is in the history once, every other is told of a conflict', async () => {
    const id = await create();
    const acceptedNames = new Map<number, string>();
    let conflicts = 0;
    const writer = async (actor: Actor, number: number): Promise<void> => {
      let version = 1;
      for (let save = 1; save <= 25; save += 1) {
        const name = `Writer ${number}, save ${save}`;
        const answer = await update(id, version, { name }, actor);
        expect(answer.problems).toEqual([]);
        if (answer.conflict === null) {
          expect(acceptedNames.has(answer.version ?? 0)).toBe(false);
          acceptedNames.set(answer.version ?? 0, name);
          version = answer.version ?? 0;
        } else {
          conflicts += 1;
          version = answer.conflict.currentVersion;
        }
      }
    };
    await Promise.all([writer(lead, 1), writer(other, 2), writer(lead, 3), writer(other, 4)]);
    expect(acceptedNames.size + conflicts).toBe(100);
    const changes = await changesOf(graph, id);
    expect(changes.slice(1).map(({ version, after }) => [version, after?.['name']])).toEqual(
      [...acceptedNames].sort(([a], [b]) => a - b),
    );
    const standing = await standingOf(graph, id);
    expect(standing.version).toBe(1 + acceptedNames.size);
    expect(replayJourney(changes)).toEqual(standing.document);
  }, 300_000);
});
