import { handOffKindTerms } from '../../schema/vocabulary/hand-off.ts';
import { shown } from '../inventory/field-finding.rules.ts';
import type { FieldFinding } from '../inventory/field-finding.rules.ts';
import { stepsIn } from './journey-document.rules.ts';
import type { DocumentHandOff, JourneyDocument } from './journey-document.rules.ts';

/** What is wrong with the hand-offs of a journey (R47). */
export function checkHandOffs(document: JourneyDocument): FieldFinding[] {
  const names = new Map(stepsIn(document).map(({ id, name }) => [id, name]));
  const first = new Map<string, number>();
  const each = document.handOffs.flatMap((handOff, i): FieldFinding[] => {
    const field = `handOffs.${i}`;
    const ends = (['fromStepId', 'toStepId'] as const).filter((end) => !names.has(handOff[end]));
    if (ends.length > 0) return ends.map((end) => noStep(`${field}.${end}`, handOff[end]));
    if (handOff.fromStepId === handOff.toStepId)
      return [toItself(`${field}.toStepId`, names.get(handOff.toStepId) ?? '')];
    const key = [handOff.kind, handOff.fromStepId, handOff.toStepId].join(' ');
    const other = first.get(key);
    if (other !== undefined) return [drawnTwice(field, handOff, other)];
    first.set(key, i);
    return [];
  });
  return [...each, ...checkCycle(document.handOffs, names)];
}

/** The first circle of steps that need each other's output, by the hand-off that closes it. */
function checkCycle(
  handOffs: readonly DocumentHandOff[],
  names: ReadonlyMap<string, string>,
): FieldFinding[] {
  const needs = new Map<string, string[]>();
  for (const [i, { kind, fromStepId, toStepId }] of handOffs.entries()) {
    const known = names.has(fromStepId) && names.has(toStepId) && fromStepId !== toStepId;
    if (kind !== 'REQUIRES_OUTPUT_OF' || !known) continue;
    const back = wayBetween(needs, toStepId, fromStepId);
    if (back !== null) {
      const circle = [fromStepId, ...back].map((id) => `“${shown(names.get(id) ?? id)}”`);
      return [circular(`handOffs.${i}`, circle)];
    }
    needs.set(fromStepId, [...(needs.get(fromStepId) ?? []), toStepId]);
  }
  return [];
}

/** Ids from one step to another along what each needs, both included; null where there is no way. */
function wayBetween(
  needs: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (id === to) {
      const way: string[] = [];
      for (let at: string | null = id; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const next of needs.get(id) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return null;
}

function noStep(field: string, id: string): FieldFinding {
  return {
    code: 'UNKNOWN_RECORD',
    field,
    given: shown(id),
    message: 'The journey has no step with this id.',
    cure: 'Choose a step of this journey, or take the hand-off out.',
    source: 'R47',
    blocks: 'SAVE',
  };
}

function toItself(field: string, name: string): FieldFinding {
  return {
    code: 'HAND_OFF_TO_ITSELF',
    field,
    given: shown(name),
    message: `The hand-off leads from “${shown(name)}” to the same step.`,
    cure: 'Choose another step, or take the hand-off out.',
    source: 'R47',
    blocks: 'SAVE',
  };
}

function drawnTwice(field: string, { kind, id }: DocumentHandOff, other: number): FieldFinding {
  return {
    code: 'DUPLICATE_VALUE',
    field,
    given: shown(id),
    message: `Hand-off ${other + 1} of the list joins the same steps in the same way (${handOffKindTerms[kind].label}).`,
    cure: 'Take one of the two out, or change its kind.',
    source: 'R47',
    blocks: 'SAVE',
  };
}

/** Steps of a circle that a sentence names. */
const NAMED_MAX = 20;

function circular(field: string, circle: readonly string[]): FieldFinding {
  const more = circle.length - NAMED_MAX;
  const named = [...circle.slice(0, NAMED_MAX), ...(more > 0 ? [`and ${more} more`] : [])];
  return {
    code: 'HAND_OFF_CYCLE',
    field,
    given: null,
    message: `Each of these steps requires the output of the next, in a circle: ${named.join(', ')}.`,
    cure: 'Take one of these hand-offs out, or choose another kind for it.',
    source: 'R47',
    blocks: 'SAVE',
  };
}
