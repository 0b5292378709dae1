import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { barLengths } from '../../../web/ui/bar-scale.ts';
import { BarRows } from '../../../web/ui/BarRows.tsx';
import { ShareStrip, sortShares } from '../../../web/ui/ShareStrip.tsx';

const bars = [
  { key: 'a', label: 'Agency A', value: 30, unknown: 10, whole: 80 },
  { key: 'b', label: 'Agency B', value: 0, whole: 20 },
  { key: 'c', label: 'Agency C', value: null },
];
const markup = renderToStaticMarkup(
  <BarRows
    bars={bars}
    legend="cannot be finished digitally"
    link={(bar, words) => <a href={`/${bar.key}`}>{words}</a>}
  />,
);

describe('bars', () => {
  it('start at zero and share one scale', () => {
    expect(barLengths(bars).get('a')).toEqual({ value: 37.5, unknown: 12.5, whole: 100 });
    expect(barLengths(bars).get('b')).toEqual({ value: 0, unknown: 0, whole: 25 });
  });

  it('have a length even when everything is zero', () => {
    expect(barLengths([{ key: 'z', label: 'Z', value: 0 }]).get('z')).toEqual({
      value: 0,
      unknown: 0,
      whole: 0,
    });
  });

  it('are links, with their numbers beside them', () => {
    expect(markup).toContain('<a href="/a">Agency A</a>');
    expect(markup).toContain('30 of 80, 10 not known');
    expect(markup).toContain('0 of 20');
  });

  it('show what is not known as hatched and what was not reported as an outline, each with its word', () => {
    expect(markup).toMatch(/class="hatched"[^>]*fill="url\(#hatch-/);
    expect(markup).toContain('class="outline"');
    expect(markup.match(/not reported/g)?.length).toBe(2);
  });

  it('sort agencies by share, then by size, then by name, and leave out those without services', () => {
    const share = (key: string, part: number, whole: number) => ({ key, label: key, name: key, part, whole });
    const sorted = sortShares([
      share('x', 1, 4),
      share('none', 0, 0),
      share('y', 2, 8),
      share('w', 2, 8),
      share('z', 3, 4),
    ]);
    expect(sorted.map((s) => s.key)).toEqual(['z', 'w', 'y', 'x']);
  });

  it('give an abbreviation its full name in the strip of agencies', () => {
    const strip = renderToStaticMarkup(
      <ShareStrip
        shares={[{ key: 'ssa', label: 'SSA', name: 'Social Security Administration', part: 3, whole: 4 }]}
        link={(share, words) => <a href={`/units/${share.key}`}>{words}</a>}
      />,
    );
    expect(strip).toContain('<abbr title="Social Security Administration">SSA</abbr>');
    expect(strip).toContain('3 of 4');
  });
});
