import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JourneyPicture } from '../../../web/canvas/journey-picture.ts';
import { layOutJourney } from '../../../web/canvas/lay-out-journey.ts';
import { plainView } from '../../../web/canvas/picture-view.ts';
import type { PictureView } from '../../../web/canvas/picture-view.ts';
import { linkRows, stepRows } from '../../../web/canvas/table-rows.ts';
import { writeLinksCsv, writeStepsCsv } from '../../../web/canvas/write-csv.ts';
import { escapeText } from '../../../web/canvas/write-inks.ts';
import { writeJourneyJson } from '../../../web/canvas/write-json.ts';
import { pngScale } from '../../../web/canvas/write-png.ts';
import { writeJourneySvg } from '../../../web/canvas/write-svg.ts';
import { csvField } from '../../../web/canvas/csv-of.ts';
import { seedPictures } from '../../support/seed-pictures.ts';
import { anyPicture } from './generated-picture.ts';

const size = { stages: 5, steps: { min: 0, max: 20 }, links: { min: 0, max: 25 } };
const svgOf = (picture: JourneyPicture, view: PictureView): string =>
  writeJourneySvg(picture, layOutJourney(picture, view), view);
const idsIn = (svg: string): string[] =>
  [...svg.matchAll(/ data-id="([^"]*)"/g)].map((match) => match[1] ?? '').sort();
const idsOf = (picture: JourneyPicture): string[] =>
  [...picture.cards, ...picture.links].map(({ id }) => id).sort();

/** Lines of a CSV, each as its fields: a reader of RFC 4180 that knows nothing of the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const body = text.replace(/^\ufeff/, '');
  for (let i = 0; i < body.length; i++) {
    const sign = body[i] ?? '';
    if (quoted && sign === '"' && body[i + 1] === '"') field += body[i++];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ',' || sign === '\r')) {
      rows[rows.length - 1]?.push(field);
      field = '';
      if (sign === '\r') {
        i++;
        rows.push([]);
      }
    } else field += sign;
  }
  return rows.slice(0, -1);
}

describe('what leaves the page', () => {
  let seed: JourneyPicture[];
  beforeAll(async () => {
    seed = await seedPictures();
  });

  it.each([
    ['by agency', plainView],
    ['by role', { ...plainView, lanes: 'ROLE' } as PictureView],
    ['as a blueprint', { ...plainView, blueprint: true }],
    ['with a filter', { ...plainView, only: ['NOT_DIGITAL'] } as PictureView],
  ])('has every step and every hand-off once in the picture %s', (_name, view) => {
    for (const picture of seed) expect(idsIn(svgOf(picture, view))).toEqual(idsOf(picture));
    fc.assert(
      fc.property(anyPicture(size), (picture) => {
        expect(idsIn(svgOf(picture, view))).toEqual(idsOf(picture));
      }),
      { numRuns: 25 },
    );
  });

  it('has every step and every hand-off once in the table, in CSV and in JSON', () => {
    fc.assert(
      fc.property(anyPicture(size), (picture) => {
        const rows = [...stepRows(picture, plainView), ...linkRows(picture, plainView)];
        expect(rows.map(({ id }) => id).sort()).toEqual(idsOf(picture));
        const csv = [
          ...readCsv(writeStepsCsv(picture, plainView)).slice(1),
          ...readCsv(writeLinksCsv(picture, plainView)).slice(1),
        ];
        expect(csv.map(([id]) => id).sort()).toEqual(idsOf(picture));
        const json = JSON.parse(writeJourneyJson(picture, plainView)) as JourneyPicture;
        expect(idsOf(json)).toEqual(idsOf(picture));
      }),
      { numRuns: 40 },
    );
  });

  it('says title, summary, date, address, what is assumed and the notice in the file', () => {
    const picture = seed[0];
    if (picture === undefined) throw new Error('The seed has no life experience.');
    const svg = svgOf(picture, plainView);
    for (const words of [
      picture.name,
      picture.summary,
      'As of November 3, 2026.',
      picture.address ?? '',
      'The order of steps inside the stages is assumed',
      'Not a U.S. government website',
      'Agency changes',
    ])
      expect(svg).toContain(escapeText(words));
  });

  it('sets no text smaller than 12', () => {
    for (const picture of seed) {
      const sizes = [...svgOf(picture, plainView).matchAll(/font-size="([\d.]+)"/g)].map((match) =>
        Number(match[1]),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    }
  });

  it('tells steps that cannot be finished digitally apart by frame and word, with and without a rationale', () => {
    const disaster = seed.find((picture) => picture.id === 'journey-having-a-child');
    if (disaster === undefined) throw new Error('The seed has no such life experience.');
    const svg = svgOf(disaster, plainView);
    expect(svg).toContain('>no rationale<');
    expect(svg).toContain('>rationale given<');
    const without = /<g data-id="[^"]*fns-wic[^"]*".*?no rationale/s.exec(svg)?.[0] ?? '';
    expect(without.match(/<rect[^>]*stroke="#d54309"/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('is well-formed whatever people have typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const safe = escapeText(text);
        expect(safe).not.toMatch(/[<>"]/);
        expect(safe.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
    );
    expect(escapeText('a\u0000b\u000bc\ud800d')).toBe('abcd');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+2', "'+2"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    [-2, '-2'],
    [null, ''],
  ])('writes %j so that no spreadsheet runs it', (value, field) => {
    expect(csvField(value)).toBe(field);
  });

  it('leaves out of the table what a filter leaves out, and keeps hand-offs of what stays', () => {
    const picture = seed[0];
    if (picture === undefined) throw new Error('The seed has no life experience.');
    const ssa = picture.cards.find((card) => card.agency?.code === 'SSA')?.agency?.id ?? '';
    const view = { ...plainView, agencies: [ssa] };
    const rows = stepRows(picture, view);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.agencyCode === 'SSA')).toBe(true);
    const links = linkRows(picture, view);
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.every((row) => [row.fromAgency, row.toAgency].includes('Social Security Administration')),
    ).toBe(true);
  });
});

describe('the size of an image', () => {
  it.each([
    [1000, 800, 2],
    [8000, 1000, 2],
    [10_000, 2000, 1.6],
    [20_000, 1000, null],
    [14_000, 14_000, null],
  ])('of %i by %i is %p times the screen, or none where it cannot be drawn sharp', (width, height, scale) => {
    expect(pngScale(width, height)).toBe(scale);
  });
});
