import { describe, expect, it } from '@jest/globals';
import { digitalGapTerms, physicalGapTerms } from '../../../schema/vocabulary/gap.ts';
import { channelRationaleTerms } from '../../../schema/vocabulary/channel-rationale.ts';
import { figureOf } from '../../../web/gaps/measure-figures.ts';
import { channelTruth, digitalTruth, otherWayTruth } from '../../../web/gaps/truth-table.ts';
import { counts } from './gap-counts.fixture.ts';

describe('the figures of the definitions page', () => {
  const total = counts({
    services: 600,
    notDigital: 107,
    noDigital: 25,
    notToEnd: 80,
    partial: 2,
    rationaleGiven: 23,
    channelsNeeded: 142,
    channelsUnknown: 8,
  });

  it('divides what is explained by what cannot be finished digitally, not by all services', () => {
    expect(figureOf('explained', total)).toMatchObject({ part: 23, whole: 107 });
  });

  it('counts every verdict that stops short together', () => {
    expect(figureOf('not-to-the-end', total)).toMatchObject({ part: 82, whole: 600 });
  });

  it('counts channels by channels', () => {
    expect(figureOf('channel-rationale', total)).toMatchObject({ part: 142, whole: 150 });
  });

  it('has no figure for a measure that only divides another', () => {
    expect(figureOf('by-agency', total)).toBeNull();
  });
});

describe('the rule in words', () => {
  const said = (rows: readonly { verdict: string }[]) => new Set(rows.map((row) => row.verdict));
  const labels = (terms: Readonly<Record<string, { label: string }>>) =>
    new Set(Object.values(terms).map(({ label }) => label.charAt(0).toUpperCase() + label.slice(1)));

  it('explains every verdict there is, under the words the pages use', () => {
    expect(said(digitalTruth)).toEqual(labels(digitalGapTerms));
    expect(said(otherWayTruth)).toEqual(labels(physicalGapTerms));
    expect(said(channelTruth)).toEqual(labels(channelRationaleTerms));
  });
});
