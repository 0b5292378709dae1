import { named } from '../edit/edit.ts';
import type { JourneyDocument } from '../edit/journey-document.ts';
import type { Difference } from './difference.ts';
import { textChange } from './told.ts';

type About = Pick<JourneyDocument, 'description' | 'lifeExperienceId' | 'orderAssumed' | 'personas'>;

/**
 * What two journeys say of themselves: description, life experience, where the order comes from, personas. Personas are
 * matched by their name, because those of a copy have ids of their own.
 * @param nameOf name of a life experience
 */
export function compareAbout(one: About, two: About, nameOf: (id: string) => string): Difference[] {
  const description = textChange(one.description, two.description);
  const life = ({ lifeExperienceId: id }: About): string => (id === null ? 'none' : nameOf(id));
  return [
    ...(description === ''
      ? []
      : [{ kind: 'changed' as const, words: `The description of the journey changes: ${description}.` }]),
    ...(one.lifeExperienceId === two.lifeExperienceId
      ? []
      : [
          {
            kind: 'changed' as const,
            words: `The life experience changes from ${life(one)} to ${life(two)}.`,
          },
        ]),
    ...(one.orderAssumed === two.orderAssumed
      ? []
      : [
          {
            kind: 'changed' as const,
            words: two.orderAssumed
              ? 'The order of steps is assumed, and was recorded.'
              : 'The order of steps is recorded, and was assumed.',
          },
        ]),
    ...comparePersonas(one, two),
  ];
}

function comparePersonas(one: About, two: About): Difference[] {
  const [before, after] = [one, two].map(
    ({ personas }) => new Map(personas.map((persona) => [persona.name, persona])),
  );
  return [
    ...two.personas.flatMap(({ name, description }): Difference[] => {
      const was = before?.get(name);
      if (was === undefined) return [{ kind: 'added', words: `Persona ${named(name)} is added.` }];
      const change = textChange(was.description, description);
      return change === ''
        ? []
        : [{ kind: 'changed', words: `Persona ${named(name)} is described otherwise: ${change}.` }];
    }),
    ...one.personas
      .filter(({ name }) => after?.has(name) !== true)
      .map(({ name }): Difference => ({ kind: 'removed', words: `Persona ${named(name)} is removed.` })),
  ];
}
