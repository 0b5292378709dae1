import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JourneyFacts, StepFacts } from '../../../api/journeys/journey-facts.rules.ts';
import { figuresOf } from '../../../api/journeys/journey-figures.rules.ts';
import type { Figures } from '../../../api/journeys/journey-figures.rules.ts';
import { summaryOf } from '../../../api/journeys/journey-sentences.rules.ts';
import { anyJourney } from './journey-arbitraries.ts';

const PROVEN = ['NO_DIGITAL', 'DIGITAL_INFO_ONLY', 'DIGITAL_NOT_TO_END', 'DIGITAL_PARTIAL'];

/** The figures counted anew, one loop after the other and with nothing shared with the rules. */
function recount(journey: JourneyFacts): Figures {
  const steps: StepFacts[] = [];
  for (const stage of journey.stages) for (const step of stage.steps) steps.push(step);
  const services = new Set<string>();
  const designated = new Set<string>();
  const forms = new Set<string>();
  const agencies = new Set<string>();
  const levels = new Set<string>();
  const seen = { digital: 0, not: 0, explained: 0, unknown: 0, none: 0, gap: 0, gapUnknown: 0, single: 0 };
  let [levelUnknown, channelUnknown, pain, bright, matter, minutes, anyMinutes, minutesUnknown] = [
    0, 0, 0, 0, 0, 0, 0, 0,
  ];
  let [pairs, switches, changes] = [0, 0, 0];
  steps.forEach((step, i) => {
    let [allClosed, someProven, allExplained] = [true, false, true];
    let [gap, gapOpen, single] = [false, false, false];
    for (const service of step.services) {
      services.add(service.id);
      agencies.add(service.agencyId);
      if (service.designated) designated.add(service.id);
      for (const form of service.formIds) forms.add(form);
      if (service.digitalGap !== 'CLOSED') allClosed = false;
      if (PROVEN.includes(service.digitalGap)) {
        someProven = true;
        if (service.rationaleState !== 'SUBMITTED' && service.rationaleState !== 'APPROVED')
          allExplained = false;
      }
      if (service.physicalGap === 'GAP') gap = true;
      if (service.physicalGap === 'UNKNOWN') gapOpen = true;
      if (service.channels === 1) single = true;
    }
    if (step.services.length === 0) seen.none += 1;
    else if (someProven) {
      seen.not += 1;
      if (allExplained) seen.explained += 1;
    } else if (allClosed) seen.digital += 1;
    else seen.unknown += 1;
    if (gap) seen.gap += 1;
    else if (gapOpen) seen.gapUnknown += 1;
    if (single) seen.single += 1;
    if (step.expected !== null) agencies.add(step.expected.agencyId);
    for (const level of step.actorLevels) levels.add(level);
    if (step.services.length > 0) levels.add('FEDERAL');
    if (step.services.length === 0 && step.actorLevels.length === 0) levelUnknown += 1;
    if (step.channel === null) channelUnknown += 1;
    pain += step.painPoints;
    bright += step.brightSpots;
    if (step.momentThatMatters) matter += 1;
    let own = 0;
    for (const one of step.minutes) {
      if (one === null) continue;
      minutes += one;
      own += 1;
      anyMinutes += 1;
    }
    if (own === 0) minutesUnknown += 1;
    const before = steps[i - 1];
    if (before === undefined) return;
    if (before.channel !== null && step.channel !== null) {
      pairs += 1;
      if (before.channel !== step.channel) switches += 1;
    }
    const agencyBefore =
      before.services.length > 0 ? before.services[0]?.agencyId : before.expected?.agencyId;
    const agency = step.services.length > 0 ? step.services[0]?.agencyId : step.expected?.agencyId;
    if (agencyBefore !== undefined && agency !== undefined && agencyBefore !== agency) changes += 1;
  });
  const order = ['FEDERAL', 'STATE', 'LOCAL', 'TRIBAL', 'TERRITORIAL', 'PRIVATE', 'NONPROFIT'] as const;
  return {
    stages: journey.stages.length,
    steps: steps.length,
    agencies: agencies.size,
    governmentLevels: order.filter((level) => levels.has(level)),
    stepsLevelUnknown: levelUnknown,
    services: services.size,
    designatedServices: designated.size,
    forms: forms.size,
    wetSignatures: null,
    formsSignatureUnknown: forms.size,
    channelSwitches: pairs === 0 ? null : switches,
    stepsChannelUnknown: channelUnknown,
    stepsDigital: seen.digital,
    stepsNotDigital: seen.not,
    stepsNotDigitalExplained: seen.explained,
    stepsDigitalUnknown: seen.unknown,
    stepsNotInIndex: seen.none,
    stepsPhysicalGap: seen.gap,
    stepsPhysicalUnknown: seen.gapUnknown,
    stepsSingleChannel: seen.single,
    handOffs: journey.handOffs.length,
    agencyChanges: changes,
    painPoints: pain,
    brightSpots: bright,
    momentsThatMatter: matter,
    minutes: anyMinutes === 0 ? null : minutes,
    stepsMinutesUnknown: minutesUnknown,
  };
}

describe('the figures of a journey', () => {
  it('are what a plain recount gives, for any journey', () => {
    fc.assert(
      fc.property(anyJourney({ stages: 4, steps: 5 }), (journey) => {
        expect(figuresOf(journey)).toEqual(recount(journey));
      }),
    );
  });

  it('put every step under exactly one verdict', () => {
    fc.assert(
      fc.property(anyJourney({ stages: 4, steps: 5 }), (journey) => {
        const figures = figuresOf(journey);
        const { stepsDigital, stepsNotDigital, stepsDigitalUnknown, stepsNotInIndex } = figures;
        expect(stepsDigital + stepsNotDigital + stepsDigitalUnknown + stepsNotInIndex).toBe(figures.steps);
        expect(figures.stepsNotDigitalExplained).toBeLessThanOrEqual(stepsNotDigital);
      }),
    );
  });
});

describe('the summary of a journey', () => {
  const empty: JourneyFacts = {
    id: 'j',
    name: 'J',
    orderAssumed: true,
    stages: [],
    handOffs: [],
    unitNames: new Map(),
  };
  const figures = figuresOf(empty);

  it.each([
    [figures, 'This journey has no stages and no steps yet.'],
    [{ ...figures, stages: 3 }, 'This journey has 3 stages and no steps yet.'],
    [
      { ...figures, stages: 1, steps: 1, stepsNotInIndex: 1 },
      '1 step in 1 stage, with no registered service. 0 of 1 step can be finished digitally, 0 cannot and 1 has no registered service.',
    ],
    [
      {
        ...figures,
        stages: 5,
        steps: 31,
        services: 25,
        agencies: 12,
        stepsDigital: 20,
        stepsNotDigital: 4,
        stepsNotDigitalExplained: 1,
        stepsDigitalUnknown: 3,
        stepsNotInIndex: 4,
        agencyChanges: 22,
        handOffs: 1,
      },
      '31 steps in 5 stages, with 25 registered services of 12 agencies. 20 of 31 steps can be finished digitally, 4 cannot (1 of them with a rationale), of 3 it is not known and 4 have no registered service. 22 times the next step is with another agency, in an order that nobody has confirmed. 1 hand-off recorded.',
    ],
  ])('says what was counted: %#', (counts, sentence) => {
    expect(summaryOf(counts, true)).toBe(sentence);
  });

  it('does not call an order assumed that was confirmed', () => {
    const counts = { ...figures, stages: 1, steps: 2, agencyChanges: 1 };
    expect(summaryOf(counts, false)).toMatch(/ Once the next step is with another agency\.$/);
  });
});
