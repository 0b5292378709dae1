import { ChannelFamily, channelFamilyTerms, digitalFamilies, familyOf } from './channel.ts';
import type { ChannelKind } from './channel.ts';
import type { CompletionLevel } from './completion.ts';
import type { Term } from './term.ts';

/** What one cell of the channel strip says of its family. */
export const CellState = {
  FULL: 'FULL',
  PART: 'PART',
  LINE: 'LINE',
  UNKNOWN: 'UNKNOWN',
  NOT_OFFERED: 'NOT_OFFERED',
} as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

export const cellStateTerms: Record<CellState, Term> = {
  FULL: {
    label: 'can be finished here',
    definition: 'The service can be finished in this channel.',
    source: 'R18',
  },
  PART: { label: 'part of the way', definition: 'Some tasks can be done in this channel.', source: 'R18' },
  LINE: {
    label: 'not to the end',
    definition:
      'The service cannot be finished in this channel: information only, or how far is not recorded.',
    source: 'R18',
  },
  UNKNOWN: {
    label: 'not known',
    definition: 'How far the service gets in this channel is not recorded.',
    source: 'R18',
  },
  NOT_OFFERED: { label: 'not offered', definition: 'No such channel is recorded.', source: 'R18' },
};

/** One cell of the strip. */
export interface StripCell {
  readonly family: ChannelFamily;
  readonly state: CellState;
}

/** The families in the fixed order of the strip. */
export const stripOrder: readonly ChannelFamily[] = Object.values(ChannelFamily);

const stateByLevel: Record<CompletionLevel, CellState> = {
  FULL: 'FULL',
  PARTIAL: 'PART',
  INFORMATION_ONLY: 'LINE',
  NOT_TO_END: 'LINE',
  UNKNOWN: 'UNKNOWN',
};

/** The best known first: a family shows the furthest any of its channels gets; a known way beats an unknown one. */
const furthest: readonly CellState[] = ['FULL', 'PART', 'LINE', 'UNKNOWN', 'NOT_OFFERED'];

/** The seven cells of a service, always in the same order. */
export function stripOf(channels: readonly { kind: ChannelKind; level: CompletionLevel }[]): StripCell[] {
  return stripOrder.map((family) => {
    const states = channels.filter((c) => familyOf(c.kind) === family).map((c) => stateByLevel[c.level]);
    return { family, state: furthest.find((s) => states.includes(s)) ?? 'NOT_OFFERED' };
  });
}

/** The strips of several services as one: a family shows the furthest any of them gets. Empty where there is none. */
export function furthestStrip(strips: readonly (readonly StripCell[])[]): StripCell[] {
  if (strips.length === 0) return [];
  return stripOrder.map((family) => {
    const states = strips.flatMap((cells) => cells.filter((c) => c.family === family).map((c) => c.state));
    return { family, state: furthest.find((state) => states.includes(state)) ?? 'NOT_OFFERED' };
  });
}

const letters: Record<CellState, string> = {
  FULL: 'F',
  PART: 'P',
  LINE: 'L',
  UNKNOWN: 'U',
  NOT_OFFERED: '-',
};

/** The strip as seven letters, as it is stored beside a service. */
export function encodeStrip(cells: readonly StripCell[]): string {
  return cells.map((cell) => letters[cell.state]).join('');
}

/** The cells of a stored strip. A letter that is not known reads as not known. */
export function decodeStrip(stored: string): StripCell[] {
  return stripOrder.map((family, i) => {
    const state = furthest.find((s) => letters[s] === stored[i]);
    return { family, state: state ?? 'UNKNOWN' };
  });
}

const inPhrase: Record<ChannelFamily, string> = {
  ONLINE: 'online',
  APP: 'in an app',
  MESSAGE: 'by message',
  PHONE: 'by phone',
  IN_PERSON: 'in person',
  MAIL_OR_FAX: 'by mail or fax',
  PARTNER: 'through a partner',
};

/**
 * The sentence a person would say for a strip, such as "Can be finished by phone and in person; not to the end
 * online; no app." Families not offered are named only where they are digital.
 */
export function stripSentence(cells: readonly StripCell[]): string {
  const families = (state: CellState): ChannelFamily[] =>
    cells.filter((c) => c.state === state).map((c) => c.family);
  const phrases = (state: CellState): string => listInWords(families(state).map((f) => inPhrase[f]));
  if (cells.every((cell) => cell.state === 'NOT_OFFERED')) return 'No channel recorded.';
  const parts: string[] = [];
  if (families('FULL').length > 0) parts.push(`can be finished ${phrases('FULL')}`);
  if (families('PART').length > 0) parts.push(`part of the way ${phrases('PART')}`);
  if (families('LINE').length > 0) parts.push(`not to the end ${phrases('LINE')}`);
  if (families('UNKNOWN').length > 0) parts.push(`not known how far ${phrases('UNKNOWN')}`);
  const missing = families('NOT_OFFERED').filter((f) => digitalFamilies.includes(f));
  if (missing.length > 0)
    parts.push(
      `no ${listInWords(
        missing.map((f) => noun(f)),
        'or',
      )}`,
    );
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function noun(family: ChannelFamily): string {
  return family === 'ONLINE' ? 'website' : channelFamilyTerms[family].label.toLowerCase();
}

/** "a", "a and b", "a, b and c". */
export function listInWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1] ?? ''}`;
}
