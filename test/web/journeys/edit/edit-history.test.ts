import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeStep } from '../../../../web/journeys/edit/change-step.ts';
import {
  nextWords,
  record,
  redo,
  startHistory,
  undo,
  UNDO_MAX,
} from '../../../../web/journeys/edit/edit-history.ts';
import { stepsOf } from '../../../../web/journeys/edit/journey-document.ts';
import { removeStage } from '../../../../web/journeys/edit/remove-stage.ts';
import { removeStep } from '../../../../web/journeys/edit/remove-step.ts';
import { anyDeed, smallJourney } from './document-cases.ts';

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('undo and redo', () => {
  it('restore the exact journey after any sequence of edits, and no edit changes a journey in place', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: UNDO_MAX }), (deeds) => {
        const before = JSON.stringify(smallJourney);
        let history = startHistory(frozen(smallJourney));
        for (const deed of deeds)
          history = record(history, {
            ...deed(frozen(history.present)),
            document: frozen(deed(history.present).document),
          });
        const after = JSON.stringify(history.present);
        let back = history;
        while (back.past.length > 0) back = undo(back);
        expect(JSON.stringify(back.present)).toBe(before);
        while (back.future.length > 0) back = redo(back);
        expect(JSON.stringify(back.present)).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  it('go one edit at a time: each undo gives the journey before the last edit', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { minLength: 1, maxLength: 20 }), (deeds) => {
        let history = startHistory(smallJourney);
        for (const deed of deeds) {
          const { together: _, ...edit } = deed(history.present);
          const before = history;
          history = record(history, edit);
          if (history !== before) expect(undo(history).present).toBe(before.present);
        }
      }),
    );
  });

  it('remember fifty edits and name the next one', () => {
    let history = startHistory(smallJourney);
    for (let i = 0; i < 60; i += 1)
      history = record(history, changeStep(history.present, 'step-1', 'emotion', (i % 5) - 2));
    expect(history.past).toHaveLength(UNDO_MAX);
    history = record(history, removeStep(history.present, 'step-2'));
    expect(nextWords(history).undo).toBe('remove step “Apply”');
    expect(nextWords(undo(history)).redo).toBe('remove step “Apply”');
  });

  it('take keystrokes in one field as one edit', () => {
    let history = startHistory(smallJourney);
    for (const text of ['A', 'Ap', 'App'])
      history = record(history, changeStep(history.present, 'step-1', 'name', text));
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe(smallJourney);
  });

  it('bring back a removed stage with its steps and their hand-offs', () => {
    const history = record(startHistory(smallJourney), removeStage(smallJourney, 'stage-1', 'REMOVE'));
    expect(stepsOf(history.present).map(({ id }) => id)).toEqual(['step-3']);
    expect(history.present.handOffs).toEqual([]);
    expect(undo(history).present).toBe(smallJourney);
  });
});
