import { describe, expect, it } from '@jest/globals';
import {
  gapFinding,
  notDigitalShort,
  rankedUnits,
  shownUnits,
  siblingFinding,
  unknownBeside,
} from '../../../web/inventory/gap-figures.ts';
import type { GapFigures } from '../../../web/inventory/gap-figures.ts';

const counts = (part: Partial<GapFigures>): GapFigures => ({
  services: (part.closed ?? 0) + (part.notDigital ?? 0) + (part.digitalUnknown ?? 0) + (part.noChannel ?? 0),
  closed: 0,
  notDigital: 0,
  digitalUnknown: 0,
  noChannel: 0,
  rationaleGiven: 0,
  rationaleMissing: 0,
  physicalGap: 0,
  physicalUnknown: 0,
  ...part,
});
const unit = (id: string, part: Partial<GapFigures>) => ({
  id,
  name: id.toUpperCase(),
  counts: counts(part),
});

describe('gap figures of a set of services', () => {
  it('is counted of all services listed, with what is not known beside it', () => {
    const some = counts({ closed: 6, notDigital: 4, digitalUnknown: 3, noChannel: 1 });
    expect(notDigitalShort(some)).toBe('4 of 14');
    expect(unknownBeside(some)).toBe('For 3 it is not known; 1 service has no recorded channel.');
    expect(unknownBeside(counts({ closed: 1 }))).toBe('');
  });

  it('shows unknown as unknown and not as none', () => {
    expect(notDigitalShort(counts({ digitalUnknown: 2 }))).toBe('not known');
    expect(notDigitalShort(counts({}))).toBe('none');
    expect(notDigitalShort(counts({ closed: 1, notDigital: 1 }))).toBe('1 of 2');
  });

  it.each([
    [counts({ closed: 6, notDigital: 4 }), '4 of 10 services cannot be finished digitally.'],
    [
      counts({ closed: 6, notDigital: 1, digitalUnknown: 2 }),
      '1 of 9 services cannot be finished digitally. For 2 it is not known.',
    ],
    [
      counts({ closed: 6, digitalUnknown: 1 }),
      '0 of 7 services cannot be finished digitally. For 1 it is not known.',
    ],
    [counts({ closed: 6 }), 'All 6 services can be finished digitally.'],
    [counts({ closed: 1 }), 'The one service can be finished digitally.'],
    [counts({ notDigital: 1 }), 'The one service cannot be finished digitally.'],
    [counts({ digitalUnknown: 1 }), 'Whether the 1 service can be finished digitally is not known.'],
    [counts({}), 'No services are listed for this tool.'],
  ])('states the finding of %j', (figures, sentence) => {
    expect(gapFinding(figures, 'this tool')).toBe(sentence);
  });
});

describe('a unit among its siblings', () => {
  const a = unit('a', { closed: 9, notDigital: 1 });
  const b = unit('b', { closed: 5, notDigital: 5 });
  const c = unit('c', { digitalUnknown: 4 });
  const siblings = [a, b, c, unit('d', { closed: 1, notDigital: 1 })];

  it('ranks by how many services cannot be finished, then by size, and leaves out who has no services', () => {
    expect(rankedUnits([...siblings, unit('e', {})]).map((one) => one.id)).toEqual(['b', 'a', 'd', 'c']);
  });

  it('shows the first of a long ranking, and the unit itself wherever it stands', () => {
    const ranked = rankedUnits(siblings);
    expect(shownUnits(ranked, 'c', 2).map((one) => one.id)).toEqual(['b', 'a', 'c']);
    expect(shownUnits(ranked, 'a', 2).map((one) => one.id)).toEqual(['b', 'a']);
  });

  it('is named with its own numbers and its place', () => {
    expect(siblingFinding(b, siblings)).toBe(
      '5 of its 10 services cannot be finished digitally; 1 of the 2 units beside it have a smaller share.',
    );
    expect(siblingFinding(a, siblings)).toContain('no unit beside it has a smaller share');
  });

  it('is not compared when none of its services could be judged, nor with units that could not be', () => {
    expect(siblingFinding(c, siblings)).toBe(
      'C has no service that could be judged, so it cannot be compared.',
    );
    expect(siblingFinding(a, [a, c])).toBe('No unit beside it has a service that could be judged.');
  });
});
