import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ChannelKind } from '../../schema/vocabulary/channel.ts';
import { CompletionLevel } from '../../schema/vocabulary/completion.ts';
import {
  CellState,
  decodeStrip,
  encodeStrip,
  listInWords,
  stripOf,
  stripOrder,
  stripSentence,
} from '../../schema/vocabulary/channel-strip.ts';

type Channels = { kind: ChannelKind; level: CompletionLevel }[];
const sentence = (channels: Channels): string => stripSentence(stripOf(channels));

describe('the sentence of a channel strip', () => {
  const rows: [string, Channels, string][] = [
    ['no channel at all', [], 'No channel recorded.'],
    [
      'finished by phone and in person, not to the end online',
      [
        { kind: 'PHONE', level: 'FULL' },
        { kind: 'IN_PERSON', level: 'FULL' },
        { kind: 'WEBSITE', level: 'NOT_TO_END' },
      ],
      'Can be finished by phone and in person; not to the end online; no app or message.',
    ],
    [
      'every digital family offered, so none is named as missing',
      [
        { kind: 'WEBSITE', level: 'FULL' },
        { kind: 'MOBILE_APP', level: 'PARTIAL' },
        { kind: 'SMS', level: 'UNKNOWN' },
      ],
      'Can be finished online; part of the way in an app; not known how far by message.',
    ],
    [
      'information only reads as not to the end',
      [{ kind: 'WEBSITE', level: 'INFORMATION_ONLY' }],
      'Not to the end online; no app or message.',
    ],
    [
      'through a partner',
      [{ kind: 'THIRD_PARTY', level: 'FULL' }],
      'Can be finished through a partner; no website, app or message.',
    ],
  ];

  it.each(rows)('says it as a person would: %s', (_name, channels, said) => {
    expect(sentence(channels)).toBe(said);
  });

  it('lists three words with commas and one "and"', () => {
    expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('the cells of a channel strip', () => {
  it('shows the furthest that any channel of a family gets, and a known way before an unknown one', () => {
    const cells = stripOf([
      { kind: 'PHONE', level: 'UNKNOWN' },
      { kind: 'PHONE_AGENT', level: 'NOT_TO_END' },
      { kind: 'PHONE_AUTOMATED', level: 'PARTIAL' },
    ]);
    expect(cells.find((cell) => cell.family === 'PHONE')?.state).toBe('PART');
  });

  const anyCells = fc
    .tuple(...stripOrder.map(() => fc.constantFrom(...Object.values(CellState))))
    .map((states) => stripOrder.map((family, i) => ({ family, state: states[i] ?? 'UNKNOWN' })));

  it('come back from their seven letters as they were', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        expect(encodeStrip(cells)).toMatch(/^[FPLU-]{7}$/);
        expect(decodeStrip(encodeStrip(cells))).toEqual(cells);
      }),
    );
  });

  it('read a letter that is not known, and a strip that is too short, as not known', () => {
    expect(decodeStrip('F?').map((cell) => cell.state)).toEqual([
      'FULL',
      ...Array<string>(6).fill('UNKNOWN'),
    ]);
  });

  it('are always seven, in one order, whatever the channels', () => {
    const anyChannels = fc.array(
      fc.record({
        kind: fc.constantFrom(...Object.values(ChannelKind)),
        level: fc.constantFrom(...Object.values(CompletionLevel)),
      }),
    );
    fc.assert(
      fc.property(anyChannels, (channels) => {
        expect(stripOf(channels).map((cell) => cell.family)).toEqual(stripOrder);
        expect(sentence(channels)).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });
});
