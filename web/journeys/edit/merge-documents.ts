import { named } from './edit.ts';
import type { JourneyDocument, Stage, Step } from './journey-document.ts';
import { mergeLists } from './merge-lists.ts';
import { byId, mergeStep } from './merge-step.ts';
import type { Pick } from './pick.ts';
import { stepsOf } from './journey-document.ts';

/** Whose version of a part goes on. */
export type Side = 'MINE' | 'THEIRS';

/** A part that both changed, each in another way; a person has to say which one goes on. */
export interface MergeConflict {
  readonly key: string;
  /** Which part, as people say it. */
  readonly label: string;
  /** What each makes of it; undefined where that side removed it. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What two people made of the same journey, laid together. */
export interface Merged {
  readonly document: JourneyDocument;
  /** Parts that both changed; where `choices` says nothing of them, mine stands in `document`. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Lays two changes of one journey together, part by part: what only one side changed is taken from that side, and only
 * what both changed differently is asked (R10).
 * @param base the journey that both started from
 * @param choices by the key of a conflict
 */
export function mergeDocuments(
  base: JourneyDocument,
  mine: JourneyDocument,
  theirs: JourneyDocument,
  choices: Readonly<Record<string, Side>> = {},
): Merged {
  const conflicts: MergeConflict[] = [];
  const pick = <Value>(key: string, label: string, was: Value, my: Value, their: Value): Value => {
    if (same(my, their) || same(was, their)) return my;
    if (same(was, my)) return their;
    conflicts.push({ key, label, mine: my, theirs: their });
    return choices[key] === 'THEIRS' ? their : my;
  };

  const parts = <Part extends { readonly id: string; readonly name?: string }>(
    noun: string,
    [was, my, their]: readonly (readonly Part[])[],
    both: (was: Part, my: Part, their: Part) => Part,
  ): Map<string, Part> => {
    const before = byId(was);
    const left = byId(my);
    const right = byId(their);
    const kept = new Map<string, Part>();
    for (const id of new Set([...left.keys(), ...right.keys()])) {
      const [b, l, r] = [before.get(id), left.get(id), right.get(id)];
      const stays =
        b !== undefined && l !== undefined && r !== undefined
          ? both(b, l, r)
          : b === undefined && (l === undefined || r === undefined)
            ? (l ?? r)
            : pick<Part | undefined>(id, `${noun} ${named((b ?? l)?.name ?? '')}`, b, l, r);
      if (stays !== undefined) kept.set(id, stays);
    }
    return kept;
  };

  const sides = [base, mine, theirs] as const;
  const steps = parts<Step>('Step', sides.map(stepsOf), (was, my, their) => mergeStep(was, my, their, pick));
  const stages = parts<Stage>(
    'Stage',
    sides.map((one) => one.stages.map((stage) => ({ ...stage, steps: [] }))),
    (was, my, their) => ({
      ...my,
      name: pick(`${my.id}.name`, `Name of stage ${named(was.name)}`, was.name, my.name, their.name),
      description: pick(
        `${my.id}.description`,
        `Description of stage ${named(was.name)}`,
        was.description,
        my.description,
        their.description,
      ),
    }),
  );
  const order = mergeLists(
    ...ids(sides, ({ stages: list }) => list),
    new Set(stages.keys()),
    (my, their) => pick('stages.order', 'Order of the stages', null as unknown, my, their) === my,
  );
  const stageOfStep = placeSteps(sides, steps, stages, pick);
  const personas = parts(
    'Persona',
    sides.map((one) => one.personas),
    (was, my, their) => pick(my.id, `Persona ${named(was.name)}`, was, my, their),
  );
  const nameOf = (id: string): string =>
    named(steps.get(id)?.name ?? stepsOf(base).find((step) => step.id === id)?.name ?? '');
  const handOffs = parts(
    'Hand-off',
    sides.map((one) => one.handOffs),
    (was, my, their) =>
      pick(my.id, `Hand-off from ${nameOf(was.fromStepId)} to ${nameOf(was.toStepId)}`, was, my, their),
  );
  const listed = order.flatMap((id) => stages.get(id) ?? []);
  const document: JourneyDocument = {
    name: pick('name', 'Name of the journey', base.name, mine.name, theirs.name),
    description: pick(
      'description',
      'Description of the journey',
      base.description,
      mine.description,
      theirs.description,
    ),
    state: pick('state', 'State', base.state, mine.state, theirs.state),
    lifeExperienceId: pick(
      'lifeExperienceId',
      'Life experience',
      base.lifeExperienceId,
      mine.lifeExperienceId,
      theirs.lifeExperienceId,
    ),
    orderAssumed: pick(
      'orderAssumed',
      'Where the order comes from',
      base.orderAssumed,
      mine.orderAssumed,
      theirs.orderAssumed,
    ),
    personas: [...personas.values()],
    stages: listed.map((stage) => {
      const inside = new Set([...stageOfStep].filter(([, at]) => at === stage.id).map(([id]) => id));
      const inOrder = mergeLists(
        ...ids(sides, ({ stages: list }) => list.find(({ id }) => id === stage.id)?.steps ?? []),
        inside,
        (my, their) =>
          pick(
            `${stage.id}.order`,
            `Order of the steps in stage ${named(stage.name)}`,
            null as unknown,
            my,
            their,
          ) === my,
      );
      return { ...stage, steps: inOrder.flatMap((id) => steps.get(id) ?? []) };
    }),
    handOffs: [...handOffs.values()].filter(
      ({ fromStepId, toStepId }) => stageOfStep.has(fromStepId) && stageOfStep.has(toStepId),
    ),
  };
  return { document, conflicts };
}

/** Which stage each step that is left stands in. A step whose stage is gone goes to the first stage that is left. */
function placeSteps(
  sides: readonly [JourneyDocument, JourneyDocument, JourneyDocument],
  steps: ReadonlyMap<string, Step>,
  stages: ReadonlyMap<string, Stage>,
  pick: Pick,
): ReadonlyMap<string, string> {
  const [was, my, their] = sides.map(
    ({ stages: list }) =>
      new Map(list.flatMap((stage) => stage.steps.map((step) => [step.id, stage.id] as const))),
  );
  const [first] = stages.keys();
  const placed = new Map<string, string>();
  for (const [id, step] of steps) {
    const [b, l, r] = [was?.get(id), my?.get(id), their?.get(id)];
    const chosen =
      l === undefined || r === undefined
        ? (l ?? r)
        : pick(`${id}.stage`, `Stage of step ${named(step.name)}`, b, l, r);
    const at = [chosen, l, r, first].find((one) => one !== undefined && stages.has(one));
    if (at !== undefined) placed.set(id, at);
  }
  return placed;
}

function ids(
  [base, mine, theirs]: readonly [JourneyDocument, JourneyDocument, JourneyDocument],
  of: (document: JourneyDocument) => readonly { readonly id: string }[],
): [string[], string[], string[]] {
  const list = (document: JourneyDocument): string[] => of(document).map(({ id }) => id);
  return [list(base), list(mine), list(theirs)];
}

function same(one: unknown, two: unknown): boolean {
  return one === two || JSON.stringify(one) === JSON.stringify(two);
}
