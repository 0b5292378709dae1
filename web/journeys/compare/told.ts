/** Longest piece of a text that a sentence quotes; two texts that differ only behind it are told to differ at their ends. */
const QUOTED_MAX = 240;

/** A text in curly quotation marks, whole where it is short. */
export function quoted(text: string): string {
  const whole = text.trim().replace(/\s+/g, ' ');
  return `“${whole.length > QUOTED_MAX ? `${whole.slice(0, QUOTED_MAX - 1)}…` : whole}”`;
}

/** What became of a text, after "changes the goal": "from “A” to “B”", "now “B”", "“A” is taken off". Empty: the same. */
export function textChange(was: string | null, is: string | null): string {
  const [before, after] = [(was ?? '').trim(), (is ?? '').trim()];
  if (before === after) return '';
  if (before === '') return `now ${quoted(after)}`;
  if (after === '') return `${quoted(before)} is taken off`;
  return quoted(before) === quoted(after)
    ? `further on than the first ${QUOTED_MAX} characters`
    : `from ${quoted(before)} to ${quoted(after)}`;
}

/** Which entries are new and which are gone. Empty where only their order differs, or nothing. */
export function comeAndGone(was: readonly string[], is: readonly string[]): string {
  const part = (words: string, entries: readonly string[]): string[] =>
    entries.length === 0 ? [] : [`${words} ${entries.map(quoted).join(', ')}`];
  return [
    ...part(
      'new:',
      is.filter((one) => !was.includes(one)),
    ),
    ...part(
      'gone:',
      was.filter((one) => !is.includes(one)),
    ),
  ].join('; ');
}
