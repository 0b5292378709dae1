import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  CellState,
  cellStateTerms,
  decodeStrip,
  stripOrder,
} from '../../../schema/vocabulary/channel-strip.ts';
import type { StripCell } from '../../../schema/vocabulary/channel-strip.ts';
import { ChannelStrip } from '../../../web/ui/ChannelStrip.tsx';
import { ChannelStripLegend } from '../../../web/ui/ChannelStripLegend.tsx';
import { placeCells } from '../../../web/canvas/strip-geometry.ts';

const allIn = (state: CellState): StripCell[] => stripOrder.map((family) => ({ family, state }));

/** The drawing of one cell, without its title and the invisible square that catches the pointer. */
function shapesOf(state: CellState): string {
  const markup = renderToStaticMarkup(<ChannelStrip cells={[{ family: 'ONLINE', state }]} />);
  return /<rect class="touch"[^>]*><\/rect>(.*)<\/g>/.exec(markup)?.[1] ?? '';
}

describe('the channel strip', () => {
  it('is one image whose name is the sentence a person would say', () => {
    const markup = renderToStaticMarkup(<ChannelStrip cells={decodeStrip('L--FF--')} />);
    expect(markup).toContain('role="img"');
    expect(markup).toContain(
      'aria-label="Can be finished by phone and in person; not to the end online; no app or message."',
    );
  });

  it('says so when no channel is recorded', () => {
    expect(renderToStaticMarkup(<ChannelStrip cells={[]} />)).toContain('aria-label="No channel recorded."');
  });

  it('draws a shape of its own for each state, so that it reads without hues', () => {
    const drawings = Object.values(CellState).map(shapesOf);
    expect(drawings.every((drawing) => drawing !== '')).toBe(true);
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it.each([
    ['FULL', /^<rect class="solid" x="0" y="0" width="12" height="12">/],
    ['PART', /class="outline".*class="solid" x="0" y="6" width="12" height="6"/],
    ['LINE', /class="outline".*class="solid" x="3"/],
    ['UNKNOWN', /class="outline"[^>]*stroke-dasharray/],
    ['NOT_OFFERED', /^<rect class="dash"[^>]*height="1"/],
  ] as const)('draws %s as the legend shows it', (state, shape) => {
    expect(shapesOf(state)).toMatch(shape);
  });

  it('takes no color from attributes: shapes follow the color of the text, also in forced colors', () => {
    const markup = renderToStaticMarkup(<ChannelStrip cells={decodeStrip('FPLU-FP')} size="page" />);
    expect(markup).not.toMatch(/fill="(?!none)|stroke="|style="/);
  });

  it('keeps digital ways, other ways and the partner in three groups with a wider space between', () => {
    const { placed, cell } = placeCells(allIn('FULL'), 'list');
    const spaces = placed.slice(1).map((one, i) => one.x - (placed[i]?.x ?? 0) - cell);
    expect(placed.map((one) => one.group)).toEqual([
      'digital',
      'digital',
      'digital',
      'traditional',
      'traditional',
      'traditional',
      'partner',
    ]);
    expect(spaces[2]).toBeGreaterThan(spaces[0] ?? 0);
    expect(spaces[5]).toBe(spaces[2]);
    expect(new Set([spaces[0], spaces[1], spaces[3], spaces[4]]).size).toBe(1);
  });

  it('has cells of 12 in rows and of 20 on pages', () => {
    expect(placeCells(allIn('FULL'), 'list').cell).toBe(12);
    expect(placeCells(allIn('FULL'), 'page').cell).toBe(20);
  });

  it('is explained by a legend that names every state and every family', () => {
    const markup = renderToStaticMarkup(<ChannelStripLegend />);
    for (const term of Object.values(cellStateTerms)) expect(markup).toContain(term.label);
    for (const words of ['Online, App, Message', 'Phone, In person, Mail or fax', 'Partner'])
      expect(markup).toContain(words);
  });
});
