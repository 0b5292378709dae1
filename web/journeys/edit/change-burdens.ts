import { burdenKindTerms } from '../../../schema/vocabulary/observation.ts';
import { named, withStep } from './edit.ts';
import type { Edit } from './edit.ts';
import { stepOf } from './journey-document.ts';
import type { Burden, JourneyDocument } from './journey-document.ts';

const burdenNoun = (burden: Burden | undefined): string =>
  burden === undefined ? 'a burden' : `${burdenKindTerms[burden.kind].label.toLowerCase()} burden`;

/** Notes a burden that a step puts on people (R45). */
export function addBurden(document: JourneyDocument, stepId: string, burden: Burden): Edit {
  return {
    words: `add ${burdenNoun(burden)} to step ${named(stepOf(document, stepId)?.name ?? '')}`,
    document: withStep(document, stepId, (step) => ({ ...step, burdens: [...step.burdens, burden] })),
  };
}

/** Changes one fact of a burden; what is typed is undone as a whole. @param at its place in the list, from 0 */
export function changeBurden<Fact extends keyof Burden>(
  document: JourneyDocument,
  stepId: string,
  at: number,
  fact: Fact,
  value: Burden[Fact],
): Edit {
  const step = stepOf(document, stepId);
  return {
    words: `change ${burdenNoun(step?.burdens[at])} of step ${named(step?.name ?? '')}`,
    document: withStep(document, stepId, (before) => ({
      ...before,
      burdens: before.burdens.map((one, index) => (index === at ? { ...one, [fact]: value } : one)),
    })),
    ...(fact === 'kind' ? {} : { together: `${stepId}.burdens.${at}.${fact}` }),
  };
}

/** Takes a burden off a step. @param at its place in the list, from 0 */
export function removeBurden(document: JourneyDocument, stepId: string, at: number): Edit {
  const step = stepOf(document, stepId);
  return {
    words: `remove ${burdenNoun(step?.burdens[at])} from step ${named(step?.name ?? '')}`,
    document: withStep(document, stepId, (before) => ({
      ...before,
      burdens: before.burdens.filter((_, index) => index !== at),
    })),
  };
}
