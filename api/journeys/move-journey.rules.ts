import type { ChangeAction } from '../../schema/vocabulary/change.ts';
import type { JourneyStatus } from '../../schema/vocabulary/journey.ts';
import type { FieldFinding } from '../inventory/field-finding.rules.ts';

/** What can be done with a journey as a whole. */
export type JourneyMove = 'PUBLISH' | 'WITHDRAW' | 'ARCHIVE';

interface MoveOf {
  readonly from: readonly JourneyStatus[];
  readonly to: JourneyStatus;
  readonly action: ChangeAction;
  readonly summary: string;
  /** What to say where it is not possible now. */
  readonly refusal: string;
  readonly cure: string;
}

/** What each step asks for and leads to. */
export const journeyMoves: Readonly<Record<JourneyMove, MoveOf>> = {
  PUBLISH: {
    from: ['DRAFT'],
    to: 'PUBLISHED',
    action: 'PUBLISHED',
    summary: 'Published the journey.',
    refusal: 'Only a draft is published.',
    cure: 'Read the journey again; take an archived one back to a draft first.',
  },
  WITHDRAW: {
    from: ['PUBLISHED', 'ARCHIVED'],
    to: 'DRAFT',
    action: 'WITHDRAWN',
    summary: 'Took the journey back to a draft.',
    refusal: 'The journey is a draft already.',
    cure: 'Read the journey again.',
  },
  ARCHIVE: {
    from: ['DRAFT', 'PUBLISHED'],
    to: 'ARCHIVED',
    action: 'ARCHIVED',
    summary: 'Archived the journey.',
    refusal: 'The journey is archived already.',
    cure: 'Read the journey again.',
  },
};

function notNow(message: string, cure: string): FieldFinding {
  return {
    code: 'STEP_NOT_POSSIBLE',
    field: 'id',
    given: null,
    ...{ message, cure },
    source: 'R44, R97',
    blocks: 'SAVE',
  };
}

/** Whether a journey can take this step: what stands in the way, if anything. @param steps how many steps it has */
export function checkMove(move: JourneyMove, status: JourneyStatus, steps: number): FieldFinding[] {
  const { from, refusal, cure } = journeyMoves[move];
  if (!from.includes(status)) return [notNow(refusal, cure)];
  if (move !== 'PUBLISH' || steps > 0) return [];
  return [
    {
      code: 'REQUIRED',
      field: 'stages',
      given: null,
      message: 'The journey has no steps, so there is nothing to show.',
      cure: 'Add a stage with a step first.',
      source: 'R44, R45',
      blocks: 'SAVE',
    },
  ];
}

/** An archived journey is not written. */
export function isArchived(status: JourneyStatus): FieldFinding[] {
  return status === 'ARCHIVED'
    ? [notNow('The journey is archived.', 'Take it back to a draft first, or copy it.')]
    : [];
}
