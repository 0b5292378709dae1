import { handOffKindTerms } from '../../../schema/vocabulary/hand-off.ts';
import {
  journeyListLimits as most,
  journeyTextLimits as longest,
} from '../../../schema/vocabulary/journey-limits.ts';
import { named } from './edit.ts';
import type { Check } from './check.ts';
import { checkStep } from './check-step.ts';
import { findCircle } from './find-circle.ts';
import { stepsOf } from './journey-document.ts';
import type { JourneyDocument, Step } from './journey-document.ts';

/** What stands in the way of saving a journey, and what its readers will miss. The server decides again. */
export function validateDocument(document: JourneyDocument): Check[] {
  return [...blockingChecks(document), ...hints(document)];
}

function blockingChecks(document: JourneyDocument): Check[] {
  const steps = stepsOf(document);
  const names: readonly (readonly [id: string, noun: string, name: string])[] = [
    ['journey', 'The journey', document.name],
    ...document.personas.map(({ id, name }) => [id, 'A persona', name] as const),
    ...document.stages.map(({ id, name }) => [id, 'A stage', name] as const),
    ...steps.map(({ id, name }) => [id, 'A step', name] as const),
  ];
  return [
    ...names.flatMap(([id, noun, name]) => checkName(id, noun, name)),
    ...longTexts(document),
    ...tooMany(document),
    ...steps.flatMap((step) => emptyTexts(step)),
    ...steps.flatMap((step) => checkStep(step)),
    ...checkHandOffs(document),
  ];
}

function checkName(id: string, noun: string, name: string): Check[] {
  const place = [{ id, words: named(name) }];
  if (name.trim() === '')
    return [
      {
        key: `${id} nameless`,
        blocks: true,
        words: `${noun} has no name. Write what it is called.`,
        places: place,
      },
    ];
  if (name.trim().length > longest.name)
    return [
      {
        key: `${id} long name`,
        blocks: true,
        words: `${noun} has a name of ${name.trim().length.toLocaleString('en-US')} characters; ${longest.name} fit. Shorten it and put the rest into the description.`,
        places: place,
      },
    ];
  return [];
}

function longTexts(document: JourneyDocument): Check[] {
  const texts: readonly (readonly [id: string, what: string, text: string | null])[] = [
    ['journey', 'The description of the journey', document.description],
    ...document.stages.map(
      (one) => [one.id, `The description of stage ${named(one.name)}`, one.description] as const,
    ),
    ...document.handOffs.map((one) => [one.id, 'The note of a hand-off', one.note] as const),
    ...stepsOf(document).flatMap((step) => [
      [step.id, `The goal of step ${named(step.name)}`, step.goal] as const,
      ...step.observations.map(
        ({ text }) => [step.id, `An observation of step ${named(step.name)}`, text] as const,
      ),
    ]),
  ];
  return texts.flatMap(([id, what, text], index) =>
    (text ?? '').length > longest.text
      ? [
          {
            key: `${id} long text ${index}`,
            blocks: true,
            words: `${what} has ${(text ?? '').length.toLocaleString('en-US')} characters; ${longest.text.toLocaleString('en-US')} fit. Shorten it.`,
            places: [{ id, words: 'Go there' }],
          },
        ]
      : [],
  );
}

function tooMany(document: JourneyDocument): Check[] {
  const counts = [
    ['stages', document.stages.length, most.stages],
    ['steps', stepsOf(document).length, most.steps],
    ['hand-offs', document.handOffs.length, most.handOffs],
    ['personas', document.personas.length, most.personas],
  ] as const;
  return counts.flatMap(([noun, count, limit]) =>
    count > limit
      ? [
          {
            key: `many ${noun}`,
            blocks: true,
            words: `There are ${count} ${noun}; ${limit} fit into one journey. Split it into two journeys.`,
            places: [],
          },
        ]
      : [],
  );
}

function emptyTexts(step: Step): Check[] {
  const empty = step.observations.filter(({ text }) => text.trim() === '');
  return empty.length === 0
    ? []
    : [
        {
          key: `${step.id} empty observation`,
          blocks: true,
          words: `An observation of step ${named(step.name)} says nothing. Write what was observed, or remove it.`,
          places: [{ id: step.id, words: named(step.name) }],
        },
      ];
}

function checkHandOffs(document: JourneyDocument): Check[] {
  const steps = new Map(stepsOf(document).map((step) => [step.id, step.name]));
  const nameOf = (id: string): string => named(steps.get(id) ?? '');
  const seen = new Set<string>();
  const found: Check[] = [];
  for (const { id, kind, fromStepId, toStepId } of document.handOffs) {
    const label = `‘${handOffKindTerms[kind].label}’`;
    const places = [{ id, words: `${nameOf(fromStepId)} to ${nameOf(toStepId)}` }];
    const add = (key: string, words: string): void => {
      found.push({ key: `${id} ${key}`, blocks: true, words, places });
    };
    if (!steps.has(fromStepId) || !steps.has(toStepId))
      add('nowhere', `A hand-off ${label} leads to a step that is not there any more. Remove it.`);
    else if (fromStepId === toStepId)
      add(
        'itself',
        `${label} leads from ${nameOf(fromStepId)} to itself. Choose another step, or remove it.`,
      );
    const key = `${kind} ${fromStepId} ${toStepId}`;
    if (seen.has(key))
      add('twice', `${nameOf(fromStepId)} and ${nameOf(toStepId)} are joined twice by ${label}. Remove one.`);
    seen.add(key);
  }
  const circle = findCircle(document.handOffs);
  if (circle !== null)
    found.push({
      key: 'circle',
      blocks: true,
      words: `‘Requires output of’ goes in a circle: ${circle.map(nameOf).join(' → ')}. Remove one of these hand-offs, or choose another kind for it.`,
      places: circle.slice(0, -1).map((id) => ({ id, words: nameOf(id) })),
    });
  return found;
}

/** Nothing of this keeps a journey from being saved; its readers will ask. */
function hints(document: JourneyDocument): Check[] {
  const steps = stepsOf(document);
  const say = (
    key: string,
    some: readonly { readonly id: string; readonly name: string }[],
    one: string,
    many: string,
  ): Check[] =>
    some.length === 0
      ? []
      : [
          {
            key,
            blocks: false,
            words: `${some.length === 1 ? `1 ${one}` : `${some.length} ${many}`}.`,
            places: some.map(({ id, name }) => ({ id, words: named(name) })),
          },
        ];
  return [
    ...say(
      'empty stages',
      document.stages.filter((stage) => stage.steps.length === 0),
      'stage has no step',
      'stages have no step',
    ),
    ...say(
      'no service',
      steps.filter(
        (step) =>
          step.serviceIds.length === 0 && step.partnerProgramIds.length === 0 && step.expectedUnitId === null,
      ),
      'step has no service and says no agency that is expected to give one',
      'steps have no service and say no agency that is expected to give one',
    ),
    ...say(
      'no evidence',
      steps.filter(
        (step) =>
          step.evidence.length === 0 && step.observations.every(({ evidence }) => evidence.length === 0),
      ),
      'step has no evidence',
      'steps have no evidence',
    ),
  ];
}
