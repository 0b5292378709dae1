import { journeyTextLimits } from '../../../schema/vocabulary/journey-limits.ts';
import type { JourneyDocument, Stage, Step } from './journey-document.ts';

/** What an operation made of a journey. */
export interface Edit {
  /** What was done, as a person says it after "Undo": "remove step “Apply”". */
  readonly words: string;
  readonly document: JourneyDocument;
  /** Edits in a row with the same mark, such as keystrokes in one field, are undone together. */
  readonly together?: string;
}

/** A name in curly quotation marks, short enough for a button. */
export function named(name: string): string {
  return `“${cut(name.trim() === '' ? 'without a name' : name, 40)}”`;
}

/** A name as it stands in a list. One that is too long to be saved is cut, so that the list stays a list. */
export function listed(name: string): string {
  return cut(name.trim() === '' ? 'Without a name' : name, journeyTextLimits.name);
}

function cut(name: string, most: number): string {
  const text = name.trim();
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** A list with one entry changed. */
export function changed<Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  change: (part: Part) => Part,
): Part[] {
  return parts.map((part) => (part.id === id ? change(part) : part));
}

/** A list with an entry put at a position; a position past the end is the end. */
export function withAt<Part>(parts: readonly Part[], part: Part, position: number): Part[] {
  const at = Math.max(0, Math.min(position, parts.length));
  return [...parts.slice(0, at), part, ...parts.slice(at)];
}

/** The journey with one stage changed. */
export function withStage(
  document: JourneyDocument,
  stageId: string,
  change: (stage: Stage) => Stage,
): JourneyDocument {
  return { ...document, stages: changed(document.stages, stageId, change) };
}

/** The journey with one step changed, wherever it stands. */
export function withStep(
  document: JourneyDocument,
  stepId: string,
  change: (step: Step) => Step,
): JourneyDocument {
  return {
    ...document,
    stages: document.stages.map((stage) =>
      stage.steps.some(({ id }) => id === stepId)
        ? { ...stage, steps: changed(stage.steps, stepId, change) }
        : stage,
    ),
  };
}
