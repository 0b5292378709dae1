import { describe, expect, it } from '@jest/globals';
import { connectSteps } from '../../../../web/journeys/edit/connect-steps.ts';
import type { JourneyDocument } from '../../../../web/journeys/edit/journey-document.ts';
import { changeStage } from '../../../../web/journeys/edit/change-stage.ts';
import { placeOfField } from '../../../../web/journeys/edit/place-of-field.ts';
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
});
