import { SearchKind } from '../../schema/vocabulary/search-kind.ts';
import { foldText, wordsOf, wordsOfLines } from './folded-words.rules.ts';

/** A place of a record where words may be found. */
export interface SearchPart {
  /** What the place is called. */
  readonly place: string;
  readonly texts: readonly string[];
}

/** A record as the index found it. */
export interface FoundRecord {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Short names that stand for the record alone: abbreviation, form number, id. */
  readonly keys: readonly string[];
  /** How well the index thinks it fits; comparable within one index only. */
  readonly score: number;
  /** Where words may be found beside the title, the most telling first; none where it is not shown. */
  readonly places: readonly SearchPart[];
  /** Everything the record is found by, line by line, where that is stored with it. */
  readonly lines?: readonly string[];
}

/** The best records of one kind. */
export interface FoundKind {
  readonly kind: SearchKind;
  readonly total: number;
  readonly hits: readonly FoundRecord[];
}

/** A record as a list of hits shows it. */
export interface RankedHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly matched: string;
}

/** Endings that the English index takes off a word; enough of them to see where a hit comes from. */
const ENDING = /(?:ations?|ments?|ings?|ions?|ies|ied|ed|es|s|y|e)$/;

/** The part of a word that its forms share; short words stay whole. */
function stem(word: string): string {
  const bare = word.replace(ENDING, '');
  return bare.length >= 3 ? bare : word;
}

/** Shortest word that may be spelled a little differently. */
export const LOOSE_MIN = 4;

/** Whether two words differ in one letter that is wrong, missing, too much, or swapped with its neighbour. */
function almost(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LOOSE_MIN || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  return (
    endAlike(one, start + 1, other, start + 1) ||
    endAlike(one, start, other, start + 1) ||
    endAlike(one, start + 1, other, start) ||
    (one[start] === other[start + 1] &&
      one[start + 1] === other[start] &&
      endAlike(one, start + 2, other, start + 2))
  );
}

/** Whether two words are the same from these places on; asked so often that nothing is cut out for it. */
function endAlike(one: string, from: number, other: string, otherFrom: number): boolean {
  const length = Math.max(0, one.length - from);
  if (length !== Math.max(0, other.length - otherFrom)) return false;
  for (let i = 0; i < length; i += 1) if (one[from + i] !== other[otherFrom + i]) return false;
  return true;
}

/** The starts of the words asked for, worked out once for all the texts that are looked at. */
const starts = new Map<string, string>();
const STARTS_MAX = 1_000;

function startOf(word: string): string {
  const known = starts.get(word);
  if (known !== undefined) return known;
  if (starts.size >= STARTS_MAX) starts.clear();
  const start = stem(word);
  starts.set(word, start);
  return start;
}

function occurs(word: string, words: readonly string[]): boolean {
  const start = startOf(word);
  return words.some((one) => one === word || one.startsWith(start)) || words.some((one) => almost(one, word));
}

/** Share of the words asked for that occur in a text, 0 to 1. */
function coverage(asked: readonly string[], text: string): number {
  if (asked.length === 0) return 0;
  const words = wordsOf(text);
  return asked.filter((word) => occurs(word, words)).length / asked.length;
}

/** What the words of a text begin with, each behind a space, where there are several of them. */
export function startsOf(text: string): string[] {
  const asked = wordsOf(text);
  return asked.length > 1 ? asked.map((word) => ` ${startOf(word)}`) : [];
}

/** How close a record is to what was typed: 0 is the record itself. */
function tierOf(typed: string, asked: readonly string[], record: FoundRecord): number {
  const title = foldText(record.title);
  if (record.keys.some((key) => foldText(key) === typed) || title === typed) return 0;
  const words = wordsOf(record.title);
  if (asked.every((word) => words.includes(word))) return 1;
  if (coverage(asked, record.title) === 1) return 2;
  return inOnePlace(asked, record) ? 3 : 4;
}

/** A number or an abbreviation: it stands on a line of its own beside the name that it belongs to. */
const CODE = /^[A-Z0-9][A-Z0-9 .&/-]*$/;

/** Whether all words occur in one place of the record. */
function inOnePlace(asked: readonly string[], { lines, places }: FoundRecord): boolean {
  const covers = (text: string): boolean => coverage(asked, text) === 1;
  // Neither came where they would decide nothing: one word alone was typed, or the name has all of them.
  if (lines === undefined) return places.length === 0 || places.some(({ texts }) => texts.some(covers));
  const words = wordsOfLines(lines);
  return words.some((own, i) => {
    const joined = CODE.test(lines[i] ?? '') || CODE.test(lines[i + 1] ?? '');
    const near = joined ? [...own, ...(words[i + 1] ?? [])] : own;
    return asked.length > 0 && asked.every((word) => occurs(word, near));
  });
}

/** What the title of a record is called. */
const titlePlace = (kind: SearchKind): string => (kind === 'FORM' ? 'Number' : 'Name');

/** Where the words were found, such as `Name` or `Form: SS-5, Application for a Social Security Card`. */
export function matchedIn(typed: string, kind: SearchKind, record: FoundRecord): string {
  const asked = wordsOf(typed);
  const folded = foldText(typed);
  if (record.keys.some((key) => foldText(key) === folded)) return keyPlace(kind, record, folded);
  let best = { share: coverage(asked, record.title), said: titlePlace(kind) };
  if (best.share === 1) return best.said;
  for (const { place, texts } of record.places) {
    for (const text of texts) {
      const share = coverage(asked, text);
      if (share > best.share) best = { share, said: saidOf(place, text) };
    }
  }
  return best.share > 0 ? best.said : 'Elsewhere in the record';
}

/** Which of the short names was typed; a form is known by its number, which is its title. */
function keyPlace(kind: SearchKind, record: FoundRecord, folded: string): string {
  const named = record.places.filter(({ place }) => place === 'Id' || place === 'Abbreviation');
  const part = named.find(({ texts }) => texts.some((text) => foldText(text) === folded));
  return part?.place ?? titlePlace(kind);
}

/** Places whose text is long or repeats the record are named without it. */
const BARE = new Set(['Description', 'Abbreviation', 'Title', 'Id']);

function saidOf(place: string, text: string): string {
  return BARE.has(place) ? place : `${place}: ${text}`;
}

/**
 * The hits of a search, best first: a record whose id, abbreviation, number or name was typed, then records with all
 * words in the name, then in one other place, then the rest; within that by the index's score, by kind and by name.
 * @param kinds only these kinds
 */
export function rankHits(
  typed: string,
  found: readonly FoundKind[],
  first: number,
  kinds: readonly SearchKind[],
): RankedHit[] {
  const folded = foldText(typed);
  const asked = wordsOf(typed);
  const order = Object.values(SearchKind);
  const best = new Map<string, { kind: SearchKind; record: FoundRecord; tier: number; score: number }>();
  const tops = new Map<string, number>();
  for (const { kind, hits } of found)
    tops.set(indexOf(kind), Math.max(tops.get(indexOf(kind)) ?? 0, ...hits.map((hit) => hit.score)));
  for (const { kind, hits } of found) {
    if (!kinds.includes(kind)) continue;
    const top = tops.get(indexOf(kind)) ?? 0;
    for (const record of hits) {
      const entry = {
        kind,
        record,
        tier: tierOf(folded, asked, record),
        score: top > 0 ? record.score / top : 0,
      };
      const known = best.get(record.id);
      const better =
        known === undefined ||
        entry.tier < known.tier ||
        (entry.tier === known.tier && entry.score > known.score);
      if (better) best.set(record.id, entry);
    }
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        b.score - a.score ||
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        a.record.title.localeCompare(b.record.title, 'en'),
    )
    .slice(0, first)
    .map(({ kind, record }) => ({
      kind,
      id: record.id,
      title: record.title,
      detail: record.detail,
      // Worked out where it is asked for.
      get matched() {
        return matchedIn(typed, kind, record);
      },
    }));
}

/** Records of services, journeys and everything else come from three indexes, each with scores of its own. */
function indexOf(kind: SearchKind): 'SERVICE' | 'JOURNEY' | 'OTHER' {
  return kind === 'SERVICE' || kind === 'JOURNEY' ? kind : 'OTHER';
}
