import { describe, expect, it } from '@jest/globals';
import {
  channelFinding,
  concentrationFinding,
  explainedFinding,
  largestShareFinding,
  otherWayFinding,
  reasonFinding,
  splitFinding,
  touchedFinding,
  trendFinding,
  verdictFinding,
} from '../../../web/gaps/finding-sentences.ts';
import { counts, row } from './gap-counts.fixture.ts';

describe('the finding of a figure', () => {
  it.each([
    [{ services: 600, notDigital: 107 }, '107 of 600 services stop short of the end online'],
    [{ services: 1200, notDigital: 1 }, '1 of 1,200 services stops short of the end online'],
    [{ services: 5, notDigital: 5 }, 'All 5 services stop short of the end online'],
    [{ services: 5, notDigital: 0 }, 'None of 5 services is known to stop short of the end online'],
    [{}, 'No service is listed yet'],
  ])('says how many services cannot be finished digitally: %j', (set, sentence) => {
    expect(verdictFinding(counts(set))).toBe(sentence);
  });

  it.each([
    [
      { notDigital: 107, rationaleGiven: 23 },
      'A rationale says why for 23 of the 107 services that stop short online',
    ],
    [{ notDigital: 2, rationaleGiven: 2 }, 'A rationale says why for all 2 services that stop short online'],
    [{ notDigital: 4 }, 'Nobody has said why for any of the 4 services that stop short online'],
    [{ services: 3 }, 'No service is known to need a rationale'],
  ])('says for how many of them a rationale says why: %j', (set, sentence) => {
    expect(explainedFinding(counts(set))).toBe(sentence);
  });

  it.each([
    [
      { notDigital: 107, noDigital: 25, notToEnd: 80, infoOnly: 1, partial: 1 },
      '25 services have no digital way at all; 82 start online and stop before the end',
    ],
    [{ notDigital: 1, noDigital: 1 }, '1 service has no digital way at all'],
    [{ notDigital: 2, partial: 2 }, '2 services start online and stop before the end'],
  ])('says how the services that stop short divide: %j', (set, sentence) => {
    expect(splitFinding(counts(set))).toBe(sentence);
  });

  it('asks of every channel that is not digital whether it lacks a rationale, and counts the unknown ones among them', () => {
    const total = counts({
      channelsNeeded: 142,
      channelsGiven: 46,
      channelsNotNeeded: 466,
      channelsUnknown: 89,
    });
    expect(channelFinding(total)).toBe('142 of 743 channels outside the digital ones lack a rationale');
  });

  it('does not call a channel without a rationale faultless where it is only not known', () => {
    expect(channelFinding(counts({ channelsUnknown: 3 }))).toBe(
      'None of 3 channels outside the digital ones is known to lack a rationale',
    );
    expect(channelFinding(counts())).toBe('No channel outside the digital ones is recorded');
  });

  it('says in how few agencies half of the gaps lie', () => {
    const rows = [row('A', 50, 1), row('B', 50, 6), row('C', 50, 2), row('D', 50, 3)];
    const total = counts({ services: 200, notDigital: 12 });
    expect(concentrationFinding(rows, total, 'agencies')).toBe(
      'Half of the 12 services that stop short online are in 1 of 4 agencies',
    );
    expect(concentrationFinding(rows, counts({ services: 200, notDigital: 13 }), 'agencies')).toMatch(
      /^More than half of the 13 services .* in 2 of 4 agencies$/,
    );
  });

  it('says so where no agency has a proven gap', () => {
    expect(concentrationFinding([row('A', 3, 0)], counts({ services: 3 }), 'agencies')).toBe(
      'No service of any of 1 agencies is known to stop short online',
    );
  });

  it('compares shares only among rows with enough services to have one', () => {
    const rows = [row('Recreation', 18, 9), row('Benefits', 183, 40), row('Tiny', 1, 1)];
    expect(largestShareFinding(rows)).toBe('Recreation stops short online most often: 9 of 18 services');
  });

  it('counts the life experiences that have at least one gap', () => {
    expect(touchedFinding([row('A', 2, 1), row('B', 2, 0)], 'life experience', 'life experiences')).toBe(
      '1 of 2 life experiences has services that stop short online',
    );
    expect(touchedFinding([row('A', 2, 1)], 'provider', 'providers')).toBe(
      'Each of 1 provider has services that stop short online',
    );
    expect(touchedFinding([], 'provider', 'providers')).toBe('No provider is recorded');
  });

  it('names every reason that is given most where several share the place', () => {
    const rows = [row('Cost', 3, 3), row('Few users', 3, 3), row('Security', 2, 2)];
    expect(reasonFinding(rows, counts({ notDigital: 10 }))).toBe(
      '“Cost” and “Few users” are given most: for 3 of 10 services',
    );
    expect(reasonFinding([], counts({ notDigital: 10 }))).toBe('No rationale names a reason yet');
  });

  it('says how many services leave out people who cannot go online', () => {
    expect(otherWayFinding(counts({ services: 600, physicalGap: 176 }))).toBe(
      '176 of 600 services offer no accessible way besides the digital one',
    );
    expect(otherWayFinding(counts({ services: 600, physicalUnknown: 600 }))).toMatch(/^No service is known/);
  });
});

describe('whether it gets better', () => {
  const month = (name: string, notDigital: number, services = 600) => ({
    month: name,
    snapshot: { counts: counts({ services, notDigital }) },
  });
  const missing = { month: '2026-10', snapshot: null };

  it.each([
    ['Gaps have not been counted yet', []],
    ['The first count: 107 of 600 services stopped short online in November 2026', [month('2026-11', 107)]],
    [
      '98 of 612 services stopped short online in November 2026, down from 107 of 600 services in September 2026',
      [month('2026-09', 107), missing, month('2026-11', 98, 612)],
    ],
    [
      '2 of 9 services stopped short online in February 2027, up from 1 of 9 services in January 2027',
      [month('2027-01', 1, 9), month('2027-02', 2, 9)],
    ],
    [
      '1 of 9 services stopped short online in February 2027, as many as 1 of 9 services in January 2027',
      [month('2027-01', 1, 9), month('2027-02', 1, 9)],
    ],
  ])('%s', (sentence, months) => {
    expect(trendFinding(months)).toBe(sentence);
  });
});
