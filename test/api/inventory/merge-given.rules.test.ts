import { describe, expect, it } from '@jest/globals';
import { mergeGiven } from '../../../api/inventory/merge-given.rules.ts';
import { AGENCY_SOURCE, emptyFacts, factsOf } from '../../../api/inventory/service-facts.rules.ts';
import type { ServiceFacts } from '../../../api/inventory/service-facts.rules.ts';
import { channel, phone, written } from './written-facts.ts';

const stored: ServiceFacts = {
  ...factsOf(written()),
  confidence: 'VERIFIED',
  verifiedFields: ['EXISTENCE', 'CHANNEL_HOST', 'VOLUME'],
  channels: [channel({ id: 'one', hostListed: true }), phone({ id: 'two' })],
};

describe('what a form gives over what is stored', () => {
  it('leaves everything as it is where nothing is given', () => {
    expect(factsOf(mergeGiven(stored, {}))).toEqual(stored);
  });

  it('changes only what is given, and empties what is null', () => {
    const merged = mergeGiven(stored, { name: ' Renew a card ', owner: null, offerings: null });
    expect(factsOf(merged)).toEqual({
      ...stored,
      name: 'Renew a card',
      owner: null,
      offerings: [],
      confidence: 'REPORTED',
      verifiedFields: ['CHANNEL_HOST', 'VOLUME'],
    });
  });

  it('starts a new service from nothing, reported by the agency', () => {
    const merged = mergeGiven(null, {
      name: 'Renew a card',
      leadUnitId: 'unit-a',
      furtherUnitIds: ['unit-b'],
    });
    expect(factsOf(merged)).toEqual({ ...emptyFacts, name: 'Renew a card', unitIds: ['unit-a', 'unit-b'] });
    expect(merged.source).toBe(AGENCY_SOURCE);
  });

  it('keeps the lead where only the further units are given, and the other way round (R2)', () => {
    const two = { ...stored, unitIds: ['unit-a', 'unit-b'] };
    expect(mergeGiven(two, { furtherUnitIds: ['unit-c'] }).unitIds).toEqual(['unit-a', 'unit-c']);
    expect(mergeGiven(two, { leadUnitId: 'unit-c' }).unitIds).toEqual(['unit-c', 'unit-b']);
    expect(mergeGiven(two, { leadUnitId: null, furtherUnitIds: [] }).unitIds).toEqual([]);
  });

  it('keeps of a channel with its id what is absent, and takes a channel without id for a new one', () => {
    const merged = mergeGiven(stored, {
      channels: [{ id: 'two', kind: 'PHONE_AGENT', level: 'PARTIAL' }, { kind: 'FAX' }],
    });
    expect(merged.channels).toEqual([
      { ...phone({ id: 'two' }), level: 'PARTIAL' },
      {
        ...channel({ id: null, kind: 'FAX', name: '', url: null }),
        level: 'UNKNOWN',
        accessible: 'UNKNOWN',
        selfService: 'UNKNOWN',
      },
    ]);
  });

  it('forgets that a host was looked up when the address changes', () => {
    const one = { id: 'one', kind: 'WEBSITE' } as const;
    const hostOf = (url?: string) =>
      mergeGiven(stored, { channels: [{ ...one, ...(url === undefined ? {} : { url }) }] }).channels[0]
        ?.hostListed;
    expect(hostOf()).toBe(true);
    expect(hostOf('https://www.agency.gov/new')).toBeNull();
  });

  it('no longer calls a part checked against a source once it was changed', () => {
    const merged = mergeGiven(stored, { volumes: [] });
    expect(merged).toMatchObject({ confidence: 'REPORTED', verifiedFields: ['EXISTENCE', 'CHANNEL_HOST'] });
  });

  it('knows equal facts whatever the order of their keys', () => {
    const turned = Object.fromEntries(Object.entries(stored).reverse()) as unknown as ServiceFacts;
    expect(mergeGiven(turned, { name: stored.name }).confidence).toBe('VERIFIED');
  });

  it('stores texts with one kind of line end, composed letters and no blanks at the ends, markup as typed', () => {
    const merged = mergeGiven(null, { description: '  Cafe\u0301 <b>\r\nopen\r ', occasions: [' lost '] });
    expect(merged.description).toBe('Caf\u00e9 <b>\nopen');
    expect(merged.occasions).toEqual(['lost']);
  });
});
