import { describe, expect, it } from '@jest/globals';
import { connectSteps } from '../../../../web/journeys/edit/connect-steps.ts';
import { checkStep } from '../../../../web/journeys/edit/check-step.ts';
import { blankStep } from '../../../../web/journeys/edit/journey-document.ts';
import type { JourneyDocument, Step } from '../../../../web/journeys/edit/journey-document.ts';
import { changeStage } from '../../../../web/journeys/edit/change-stage.ts';
import { controlOfField, placeOfField } from '../../../../web/journeys/edit/place-of-field.ts';
import { validateDocument } from '../../../../web/journeys/edit/validate-document.ts';
import { smallJourney } from './document-cases.ts';

const blocking = (document: JourneyDocument) => validateDocument(document).filter(({ blocks }) => blocks);

describe('the checks of a journey', () => {
  it('let a sound journey be saved, and count what its readers will miss with the steps it is of', () => {
    expect(blocking(smallJourney)).toEqual([]);
    const evidence = validateDocument(smallJourney).find(({ key }) => key === 'no evidence');
    expect(evidence?.words).toBe('3 steps have no evidence.');
    expect(evidence?.places.map(({ id }) => id)).toEqual(['step-1', 'step-2', 'step-3']);
  });

  it('name the steps of a circle of what requires the output of what', () => {
    const { document } = connectSteps(smallJourney, {
      id: 'handoff-2',
      kind: 'REQUIRES_OUTPUT_OF',
      fromStepId: 'step-2',
      toStepId: 'step-3',
      note: null,
    });
    expect(blocking(document).map(({ words }) => words)).toEqual([
      '‘Requires output of’ goes in a circle: “Enroll” → “Apply” → “Enroll”. Remove one of these hand-offs, or choose another kind for it.',
    ]);
  });

  it('say how much too long a name of 10,000 characters is, and where', () => {
    const { document } = changeStage(smallJourney, 'stage-2', { name: 'x'.repeat(10_000) });
    const [check] = blocking(document);
    expect(check?.words).toContain('10,000 characters; 200 fit');
    expect(check?.places[0]?.id).toBe('stage-2');
  });

  it('lead from a path of the server to the part it is about', () => {
    expect(placeOfField(smallJourney, 'stages.0.steps.1.name')).toBe('step-2');
    expect(placeOfField(smallJourney, 'handOffs.0.kind')).toBe('handoff-1');
    expect(placeOfField(smallJourney, 'name')).toBe('journey');
  });

  it('lead to the control of what is too long, too many or no date in a step', () => {
    const step: Step = {
      ...blankStep('step-1', 'Find out'),
      frontstageRoleIds: Array.from({ length: 21 }, (_, i) => `role-${i}`),
      burdens: [{ kind: 'LEARNING', minutes: 999_999, note: 'x'.repeat(2001) }],
      backstageActions: ['y'.repeat(301)],
      evidence: [
        {
          id: 'evidence-1',
          method: 'SURVEY',
          participants: 3,
          date: '2026-02-30',
          confidence: 'HIGH',
          praBasis: 'z'.repeat(201),
          note: null,
        },
      ],
    };
    expect(checkStep(step).map(({ words, places }) => [places[0]?.control, words])).toEqual([
      ['step-role', 'Step “Find out” has 21 roles; 20 fit. Take some off, or part the step.'],
      [
        'burden-minutes-0',
        'A burden of step “Find out” takes 999,999 minutes; a year has 525,600. Write the minutes, or leave them out where they are not known.',
      ],
      [
        'burden-note-0',
        'The text of a burden of step “Find out” has 2,001 characters; 2,000 fit. Shorten it.',
      ],
      [
        'step-backstage',
        'A line of what happens backstage of step “Find out” has 301 characters; 300 fit. Shorten it.',
      ],
      [
        'basis-evidence-1',
        'The basis of evidence of step “Find out” has 201 characters; 200 fit. Shorten it.',
      ],
      [
        'date-evidence-1',
        '“2026-02-30” at step “Find out” is not a year, a month or a day. Write it as 2026, 2026-03 or 2026-03-15, as exactly as it is known.',
      ],
    ]);
    for (const date of ['2026', '2026-03', '2026-03-15'])
      expect(
        checkStep({
          ...blankStep('step-1', 'x'),
          evidence: step.evidence.map((one) => ({ ...one, date, praBasis: null })),
        }),
      ).toEqual([]);
  });

  it('lead from a path of the server to the control of the form', () => {
    expect(controlOfField(smallJourney, 'stages.0.steps.1.burdens.2.minutes')).toBe('burden-minutes-2');
    expect(controlOfField(smallJourney, 'stages.0.steps.1.supportToolIds.3')).toBe('step-tool');
    expect(controlOfField(smallJourney, 'stages.0.steps.1.observations.0.text')).toBe('text-mark-1');
    expect(controlOfField(smallJourney, 'handOffs.0.kind')).toBeUndefined();
  });
});
