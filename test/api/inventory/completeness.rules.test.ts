import { describe, expect, it } from '@jest/globals';
import { completenessOf } from '../../../api/inventory/completeness.rules.ts';
import type { CompletenessFacts } from '../../../api/inventory/completeness.rules.ts';
import { CompletenessItem } from '../../../schema/vocabulary/completeness.ts';

const whole: CompletenessFacts = {
  name: 'Replace a card',
  description: 'Issues a duplicate.',
  responsibleUnits: 1,
  serviceTypes: 1,
  customers: 1,
  occasions: 1,
  offerings: 1,
  roles: 1,
  tools: 1,
  volumes: 1,
  channels: [{ medium: 'TRADITIONAL', level: 'FULL', accessible: 'YES' }],
  rationaleState: 'SUBMITTED',
};

const empty: CompletenessFacts = {
  name: ' ',
  description: '',
  responsibleUnits: 0,
  serviceTypes: 0,
  customers: 0,
  occasions: 0,
  offerings: 0,
  roles: 0,
  tools: 0,
  volumes: 0,
  channels: [],
  rationaleState: 'MISSING',
};

describe('how complete a record is (R1, R3 to R6, R18, R21)', () => {
  it('asks for every fact of a service with a channel that is not digital and a gap, and finds all of them', () => {
    const asked = Object.keys(CompletenessItem).length;
    expect(completenessOf(whole)).toEqual({ recorded: asked, asked, missing: [] });
  });

  it('lists what is missing in the order in which to add it: what blocks a submission first', () => {
    const { recorded, missing } = completenessOf(empty);
    expect(recorded).toBe(0);
    expect(missing.slice(0, 5)).toEqual(['NAME', 'DESCRIPTION', 'RESPONSIBLE_UNIT', 'CHANNEL', 'RATIONALE']);
  });

  it('does not ask how far channels get where none is recorded', () => {
    const { missing } = completenessOf(empty);
    expect(missing).not.toContain('CHANNEL_LEVEL');
    expect(missing).not.toContain('CHANNEL_ACCESS');
  });

  const states: [CompletenessFacts['rationaleState'], boolean, boolean][] = [
    ['NOT_REQUIRED', false, false],
    ['UNKNOWN', false, false],
    ['MISSING', true, false],
    ['DRAFT', true, false],
    ['CONTRADICTED', true, false],
    ['SUBMITTED', true, true],
    ['APPROVED', true, true],
  ];

  it.each(states)('with the rationale %s: asked %s, recorded %s', (rationaleState, asked, recorded) => {
    const result = completenessOf({ ...whole, rationaleState });
    expect(result.asked).toBe(13 + Number(asked));
    expect(result.missing.includes('RATIONALE')).toBe(asked && !recorded);
  });

  it('does not ask whether digital channels are accessible, because R25 asks it of the others', () => {
    const channels = [{ medium: 'DIGITAL', level: 'FULL', accessible: 'UNKNOWN' }] as const;
    const result = completenessOf({ ...whole, channels });
    expect(result.missing).toEqual([]);
    expect(result.asked).toBe(13);
  });

  it('asks a partner of unknown medium whether it is accessible', () => {
    const channels = [{ medium: 'UNKNOWN', level: 'FULL', accessible: 'UNKNOWN' }] as const;
    expect(completenessOf({ ...whole, channels }).missing).toEqual(['CHANNEL_ACCESS']);
  });

  it.each(['UNKNOWN', 'NOT_TO_END'] as const)(
    'misses how far a channel gets where the record says %s',
    (level) => {
      const channels = [{ medium: 'TRADITIONAL', level, accessible: 'YES' }] as const;
      expect(completenessOf({ ...whole, channels }).missing).toEqual(['CHANNEL_LEVEL']);
    },
  );
});
