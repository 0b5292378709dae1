import { describe, expect, it } from '@jest/globals';
import { assessService, RULE_VERSION } from '../../../api/inventory/assessment.rules.ts';
import type { AssessmentFacts } from '../../../api/inventory/assessment.rules.ts';

const facts: AssessmentFacts = {
  name: 'Apply for a passport',
  description: 'Issues a first passport.',
  edition: 'A11_2024',
  primaryType: 'ADMINISTRATIVE',
  responsibleUnits: 1,
  serviceTypes: 1,
  customers: 1,
  occasions: 1,
  offerings: 1,
  roles: 1,
  tools: 1,
  volumes: 1,
  channels: [
    { kind: 'WEBSITE', recordedMedium: 'UNKNOWN', level: 'NOT_TO_END', accessible: 'UNKNOWN' },
    { kind: 'IN_PERSON_OFFICE', recordedMedium: 'UNKNOWN', level: 'FULL', accessible: 'YES' },
    { kind: 'THIRD_PARTY', recordedMedium: 'UNKNOWN', level: 'NOT_TO_END', accessible: 'UNKNOWN' },
  ],
  rationales: [],
};

describe('the assessment of one service', () => {
  it('flags every channel that is not digital, in the order of the channels, until somebody says why', () => {
    const { rationaleState, channelRationales } = assessService(facts);
    expect(rationaleState).toBe('MISSING');
    expect(channelRationales).toEqual(['NOT_APPLICABLE', 'NEEDED', 'UNKNOWN']);
  });

  it('takes a submitted rationale as given for the channels that are not digital', () => {
    const explained = assessService({
      ...facts,
      rationales: [{ status: 'SUBMITTED', disposition: 'UNKNOWN' }],
    });
    expect(explained.rationaleState).toBe('SUBMITTED');
    expect(explained.channelRationales).toEqual(['NOT_APPLICABLE', 'GIVEN', 'UNKNOWN']);
  });

  it('does not take a draft as given', () => {
    const drafted = assessService({ ...facts, rationales: [{ status: 'DRAFT', disposition: 'UNKNOWN' }] });
    expect(drafted.channelRationales).toEqual(['NOT_APPLICABLE', 'NEEDED', 'UNKNOWN']);
  });

  it('needs no rationale for any channel of a service that can be finished digitally', () => {
    const [site, office, partner] = facts.channels;
    if (!site || !office || !partner) throw new Error('The service has three channels.');
    const closed = assessService({ ...facts, channels: [{ ...site, level: 'FULL' }, office, partner] });
    expect(closed.rationaleState).toBe('NOT_REQUIRED');
    expect(closed.channelRationales).toEqual(['NOT_APPLICABLE', 'NOT_NEEDED', 'NOT_NEEDED']);
  });

  it('asks for the recorded level, not for what the level counts as', () => {
    const informed = assessService({
      ...facts,
      primaryType: 'INFORMATIONAL',
      channels: [
        { kind: 'WEBSITE', recordedMedium: 'UNKNOWN', level: 'INFORMATION_ONLY', accessible: 'YES' },
      ],
    });
    expect(informed.digitalGap).toBe('CLOSED');
    expect(informed.completeness.missing).toEqual([]);
  });

  it('says under which version of the rules it was made', () => {
    expect(assessService(facts).ruleVersion).toBe(RULE_VERSION);
  });

  it('says the same of the same facts every time', () => {
    expect(assessService(facts)).toEqual(assessService(structuredClone(facts)));
  });
});
