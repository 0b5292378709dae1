import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { personalDataIn } from './personal-data.rules.ts';
import { fold } from './sort-keys.rules.ts';

/** What is asked of one text. */
export interface TextRule {
  /** Most characters. */
  readonly max: number;
  /** Whether it may have several lines. */
  readonly lines?: boolean;
  /** Whether a phone number in it is a hint of personal data; false where the service itself may be called. */
  readonly phones?: boolean;
}

/** Controls, lone surrogates, private and reserved characters, and marks that turn the direction of writing unseen. */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Co}\u200B\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/u;
const LINE_BREAKS = /[\n\t]/g;
const MARKUP = /<\/?[a-z!][^<>]*>|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i;

/** What is wrong with a text, or worth a second look. An empty text is fine here; whether it may be is another question. */
export function checkText(field: string, text: string, rule: TextRule): FieldFinding[] {
  const length = [...text].length;
  if (length > rule.max) {
    return [
      {
        code: 'TOO_LONG',
        field,
        given: shown(text),
        message: `The text has ${length} characters; ${rule.max} fit.`,
        cure: `Shorten it by ${length - rule.max} characters.`,
        source: 'R30',
        blocks: 'SAVE',
      },
    ];
  }
  return [...invisible(field, text, rule), ...personal(field, text, rule), ...markup(field, text)];
}

function invisible(field: string, text: string, rule: TextRule): FieldFinding[] {
  const bad = INVISIBLE.exec(rule.lines === true ? text.replace(LINE_BREAKS, ' ') : text);
  if (bad === null) return [];
  const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const breaks = /[\n\t]/.test(bad[0]);
  const at = [...text.slice(0, bad.index)].length + 1;
  return [
    {
      code: 'CONTROL_CHARACTER',
      field,
      given: shown(text),
      message: breaks
        ? `Character ${at} is a line break or a tab; this text has one line.`
        : `Character ${at} cannot be seen (U+${code}) and does not belong into a text.`,
      cure: breaks ? 'Write it in one line.' : 'Delete the text and type it anew instead of pasting it.',
      source: 'R98',
      blocks: 'SAVE',
    },
  ];
}

function personal(field: string, text: string, rule: TextRule): FieldFinding[] {
  const kind = personalDataIn(text, { phones: rule.phones !== false });
  if (kind === null) return [];
  return [
    {
      code: 'PERSONAL_DATA',
      field,
      given: null,
      message: `The text has what looks like ${kind}. The index holds no personal data.`,
      cure: 'Take it out, unless it belongs to an office and not to a person.',
      source: 'R95',
      blocks: null,
    },
  ];
}

function markup(field: string, text: string): FieldFinding[] {
  const tag = MARKUP.exec(text)?.[0];
  if (tag === undefined) return [];
  return [
    {
      code: 'MARKUP',
      field,
      given: shown(tag),
      message: 'The text has markup. It will be shown as it was typed and does nothing.',
      cure: 'Write plain words, unless the markup itself is meant.',
      source: 'R98',
      blocks: null,
    },
  ];
}

/** What is wrong with the length of a list. */
export function checkCount(field: string, count: number, max: number): FieldFinding[] {
  if (count <= max) return [];
  return [
    {
      code: 'TOO_MANY',
      field,
      given: String(count),
      message: `The list has ${count} entries; ${max} fit.`,
      cure: `Take out ${count - max} of them.`,
      source: 'R98',
      blocks: 'SAVE',
    },
  ];
}

/** Entries that stand in a list twice. @param keyOf what makes two entries the same; null for one that is never a repetition */
export function checkTwice<T>(
  fieldOf: (index: number) => string,
  entries: readonly T[],
  keyOf: (entry: T) => string | null,
  shownAs: (entry: T) => string,
): FieldFinding[] {
  const seen = new Map<string, number>();
  return entries.flatMap((entry, index): FieldFinding[] => {
    const key = keyOf(entry);
    if (key === null) return [];
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return [];
    }
    return [
      {
        code: 'DUPLICATE_VALUE',
        field: fieldOf(index),
        given: shown(shownAs(entry)),
        message: `Entry ${index + 1} says the same as entry ${first + 1}.`,
        cure: 'Take one of them out.',
        source: 'R13',
        blocks: 'SAVE',
      },
    ];
  });
}

/** A list of texts: how many, each of them, none empty, none twice whatever its case and accents. */
export function checkTexts(
  field: string,
  texts: readonly string[],
  rule: TextRule & { readonly count: number },
): FieldFinding[] {
  const tooMany = checkCount(field, texts.length, rule.count);
  if (tooMany.length > 0) return tooMany;
  const fieldOf = (index: number): string => `${field}.${index}`;
  return [
    ...texts.flatMap((text, i) =>
      text === '' ? [emptyEntry(fieldOf(i))] : checkText(fieldOf(i), text, rule),
    ),
    ...checkTwice(
      fieldOf,
      texts,
      (text) => fold(text) || null,
      (text) => text,
    ),
  ];
}

function emptyEntry(field: string): FieldFinding {
  return {
    code: 'REQUIRED',
    field,
    given: null,
    message: 'This entry is empty.',
    cure: 'Write something, or take the entry out.',
    source: 'R3',
    blocks: 'SAVE',
  };
}
