/** A piece of a text, and whether the reader searched for it. */
export interface TextPart {
  readonly text: string;
  readonly matched: boolean;
}

/** Shorter words are everywhere, so marking them would only make noise. */
const SHORTEST_WORD = 2;

/**
 * Splits a text into parts that begin with a searched word and parts that do not, in order; joined they are the text
 * again. Compares without regard to case or accents.
 */
export function matchedParts(text: string, query: string): TextPart[] {
  const words = plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD);
  if (words.length === 0) return [{ text, matched: false }];
  const pieces = text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [];
  const parts: TextPart[] = [];
  for (const piece of pieces) {
    const matched = words.some((word) => plain(piece).startsWith(word));
    const last = parts[parts.length - 1];
    if (last !== undefined && !last.matched && !matched)
      parts[parts.length - 1] = { text: last.text + piece, matched };
    else parts.push({ text: piece, matched });
  }
  return parts;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
