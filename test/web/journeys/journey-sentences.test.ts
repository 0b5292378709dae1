import { describe, expect, it } from '@jest/globals';
import type { DigitalGap } from '../../../schema/vocabulary/gap.ts';
import {
  journeysFinding,
  repeatedSteps,
  stageNote,
  stepsFinding,
  stepsOf,
} from '../../../web/journeys/journey-sentences.ts';

const step = (id: string, digitalGap: DigitalGap = 'CLOSED') => ({ id, name: id, digitalGap });

describe('the sentences of a life experience', () => {
  it('counts a service that is met in two stages once, where it is first met', () => {
    const stages = [{ services: [step('b'), step('a')] }, { services: [step('a'), step('c')] }];
    expect(stepsOf(stages).map((one) => one.id)).toEqual(['b', 'a', 'c']);
  });

  it('keeps the steps that are not known out of those that cannot be finished digitally', () => {
    const steps = [step('a', 'NO_DIGITAL'), step('b', 'UNKNOWN'), step('c'), step('d', 'DIGITAL_PARTIAL')];
    expect(stepsFinding(steps)).toBe('2 of 4 services cannot be finished digitally. For 1 it is not known.');
  });

  it('does not say that all is well where it is only not known to be bad', () => {
    expect(stepsFinding([step('a'), step('b', 'NO_CHANNEL')])).toBe(
      'None of the 2 services is known to stop short of the end online. For 1 it is not known.',
    );
    expect(stepsFinding([])).toBe('No service is recorded in any stage yet.');
  });

  it('says beside each stage how many of its services stop short', () => {
    expect(stageNote([step('a'), step('b')])).toBe('2 services');
    expect(stageNote([step('a', 'NO_DIGITAL')])).toBe('1 of 1 service cannot be finished digitally');
    expect(stageNote([])).toBe('No service recorded');
  });

  it('names the stages in which the same service is met again', () => {
    const repeated = repeatedSteps([
      { position: 1, services: [step('a'), step('b')] },
      { position: 3, services: [step('a')] },
    ]);
    expect([...repeated]).toEqual([['a', [1, 3]]]);
  });

  it.each([
    [[1, 2, 3], 'Each of 3 life experiences has steps that cannot be finished digitally'],
    [[1, 0], '1 of 2 life experiences has steps that cannot be finished digitally'],
    [[1, 4, 0], '2 of 3 life experiences have steps that cannot be finished digitally'],
    [[0, 0], 'No life experience is known to stop short of the end online'],
    [[], 'Life experiences'],
  ])('says over all life experiences with %j gaps', (gaps, sentence) => {
    expect(journeysFinding(gaps.map((notDigital) => ({ counts: { notDigital } })))).toBe(sentence);
  });
});
