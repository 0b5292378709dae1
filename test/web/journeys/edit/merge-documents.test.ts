import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addStep } from '../../../../web/journeys/edit/add-step.ts';
import { addBurden, changeBurden, removeBurden } from '../../../../web/journeys/edit/change-burdens.ts';
import { nameRecord, unnameRecord } from '../../../../web/journeys/edit/change-named-records.ts';
import type { RecordList } from '../../../../web/journeys/edit/change-named-records.ts';
import { changeStage } from '../../../../web/journeys/edit/change-stage.ts';
import { changeStep } from '../../../../web/journeys/edit/change-step.ts';
import { stepOf, stepsOf } from '../../../../web/journeys/edit/journey-document.ts';
import type { JourneyDocument } from '../../../../web/journeys/edit/journey-document.ts';
import { mergeDocuments } from '../../../../web/journeys/edit/merge-documents.ts';
import { moveStep } from '../../../../web/journeys/edit/move-step.ts';
import { removeStep } from '../../../../web/journeys/edit/remove-step.ts';
import { anyDeed, smallJourney as base } from './document-cases.ts';

const after = (
  deeds: readonly ((document: JourneyDocument) => { document: JourneyDocument })[],
): JourneyDocument => deeds.reduce((document, deed) => deed(document).document, base);
const handOffsAside = (document: JourneyDocument): JourneyDocument => ({ ...document, handOffs: [] });

describe('two people on one journey', () => {
  it('take over what only one of them changed, without a question', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 12 }), (deeds) => {
        const changed = after(deeds);
        const mine = mergeDocuments(base, changed, base);
        const theirs = mergeDocuments(base, base, changed);
        expect(mine.conflicts).toEqual([]);
        expect(theirs.conflicts).toEqual([]);
        expect(handOffsAside(mine.document)).toEqual(handOffsAside(changed));
        expect(handOffsAside(theirs.document)).toEqual(handOffsAside(changed));
      }),
      { numRuns: 200 },
    );
  });

  it('never get a step twice, nor a hand-off that leads nowhere', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 8 }), fc.array(anyDeed, { maxLength: 8 }), (one, two) => {
        const { document } = mergeDocuments(base, after(one), after(two));
        const ids = stepsOf(document).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { fromStepId, toStepId } of document.handOffs)
          expect([ids.includes(fromStepId), ids.includes(toStepId)]).toEqual([true, true]);
      }),
      { numRuns: 200 },
    );
  });

  it('both keep a step that each of them added', () => {
    const mine = addStep(base, 'stage-1', { id: 'step-mine', name: 'Mine' }).document;
    const theirs = addStep(base, 'stage-1', { id: 'step-theirs', name: 'Theirs' }).document;
    const { document, conflicts } = mergeDocuments(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(stepsOf(document).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['step-mine', 'step-theirs']),
    );
  });

  it('are asked of a fact that both changed, and get what they choose', () => {
    const mine = changeStep(base, 'step-1', 'goal', 'Mine').document;
    const theirs = changeStep(
      changeStage(base, 'stage-2', { name: 'Theirs' }).document,
      'step-1',
      'goal',
      'Theirs',
    ).document;
    const asked = mergeDocuments(base, mine, theirs);
    expect(asked.conflicts).toEqual([
      { key: 'step-1.goal', label: 'The goal of step “Find out”', mine: 'Mine', theirs: 'Theirs' },
    ]);
    const chosen = mergeDocuments(base, mine, theirs, { 'step-1.goal': 'THEIRS' }).document;
    expect(stepOf(chosen, 'step-1')?.goal).toBe('Theirs');
    expect(chosen.stages[1]?.name).toBe('Theirs');
  });

  it('are asked of a step that one removed and the other changed', () => {
    const mine = removeStep(base, 'step-2').document;
    const theirs = changeStep(base, 'step-2', 'goal', 'Changed').document;
    const { conflicts } = mergeDocuments(base, mine, theirs);
    expect(conflicts.map(({ label }) => label)).toContain('Step “Apply”');
    const kept = mergeDocuments(base, mine, theirs, { 'step-2': 'THEIRS' }).document;
    expect(stepOf(kept, 'step-2')?.goal).toBe('Changed');
  });

  it('are asked of a step that both moved to other stages', () => {
    const three = {
      ...base,
      stages: [...base.stages, { id: 'stage-3', name: 'Later', description: null, steps: [] }],
    };
    const mine = moveStep(three, 'step-1', 'stage-2', 0).document;
    const theirs = moveStep(three, 'step-1', 'stage-3', 0).document;
    const { conflicts } = mergeDocuments(three, mine, theirs);
    expect(conflicts.map(({ key }) => key)).toEqual(['step-1.stage']);
  });

  it('both keep the roles, tools and partner programs that each added, and neither keeps what one took off', () => {
    const named = (list: RecordList, ids: readonly string[], document = base): JourneyDocument =>
      ids.reduce((one, id) => nameRecord(one, 'step-1', list, { id, name: id }).document, document);
    for (const list of ['frontstageRoleIds', 'supportToolIds', 'partnerProgramIds'] as const) {
      const was = named(list, ['both', 'gone']);
      const mine = unnameRecord(named(list, ['mine'], was), 'step-1', list, { id: 'gone', name: 'gone' });
      const theirs = named(list, ['theirs'], was);
      const { document, conflicts } = mergeDocuments(was, mine.document, theirs);
      expect({ list, conflicts }).toEqual({ list, conflicts: [] });
      expect(stepOf(document, 'step-1')?.[list]).toEqual(['both', 'mine', 'theirs']);
    }
  });

  it('are asked of the minutes of a burden that both changed, and of nothing else of it', () => {
    const learning = { kind: 'LEARNING', minutes: null, note: null } as const;
    const was = addBurden(base, 'step-1', learning).document;
    const set = (document: JourneyDocument, minutes: number): JourneyDocument =>
      changeBurden(document, 'step-1', 0, 'minutes', minutes).document;
    const mine = addBurden(set(was, 10), 'step-1', { ...learning, note: 'Mine' }).document;
    const theirs = changeBurden(set(was, 20), 'step-1', 0, 'note', 'Theirs').document;
    const { document, conflicts } = mergeDocuments(was, mine, theirs, {
      'step-1.burdens.0.minutes': 'THEIRS',
    });
    expect(conflicts).toEqual([
      {
        key: 'step-1.burdens.0.minutes',
        label: 'The minutes of the learning burden of step “Find out”',
        mine: 10,
        theirs: 20,
      },
    ]);
    expect(stepOf(document, 'step-1')?.burdens).toEqual([
      { kind: 'LEARNING', minutes: 20, note: 'Theirs' },
      { kind: 'LEARNING', minutes: null, note: 'Mine' },
    ]);
  });

  it('are asked of the burdens as a whole where one removed a burden and the other changed it', () => {
    const was = addBurden(base, 'step-1', { kind: 'LEARNING', minutes: 5, note: null }).document;
    const mine = removeBurden(was, 'step-1', 0).document;
    const theirs = changeBurden(was, 'step-1', 0, 'minutes', 6).document;
    const { conflicts } = mergeDocuments(was, mine, theirs);
    expect(conflicts.map(({ label }) => label)).toEqual(['The burdens of step “Find out”']);
  });
});
