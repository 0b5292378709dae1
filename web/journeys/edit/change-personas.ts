import { changed, named } from './edit.ts';
import type { Edit } from './edit.ts';
import type { JourneyDocument, Persona } from './journey-document.ts';

/** Says for whom the journey is told. */
export function addPersona(document: JourneyDocument, persona: Persona): Edit {
  return {
    words: `add persona ${named(persona.name)}`,
    document: { ...document, personas: [...document.personas, persona] },
  };
}

/** Changes the name or the description of a persona. */
export function changePersona(
  document: JourneyDocument,
  personaId: string,
  change: Partial<Omit<Persona, 'id'>>,
): Edit {
  const persona = document.personas.find(({ id }) => id === personaId);
  return {
    words: `change persona ${named(persona?.name ?? '')}`,
    document: {
      ...document,
      personas: changed(document.personas, personaId, (before) => ({ ...before, ...change })),
    },
    together: `${personaId}.${Object.keys(change).join('.')}`,
  };
}

/** Removes a persona; observations that named it stay, and name it no longer. */
export function removePersona(document: JourneyDocument, personaId: string): Edit {
  const persona = document.personas.find(({ id }) => id === personaId);
  return {
    words: `remove persona ${named(persona?.name ?? '')}`,
    document: {
      ...document,
      personas: document.personas.filter(({ id }) => id !== personaId),
      stages: document.stages.map((stage) => ({
        ...stage,
        steps: stage.steps.map((step) => ({
          ...step,
          observations: step.observations.map((one) => ({
            ...one,
            personaIds: one.personaIds.filter((id) => id !== personaId),
          })),
        })),
      })),
    },
  };
}
