/** A field of a form: absent where it was not touched, null where it was emptied. */
export type Given<T> = T | null | undefined;

/** A text as it is stored: one kind of line end, composed letters, no blanks at its ends. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** A text that a form gives, laid over what is stored; emptied where it is null. */
export function textOr(given: Given<string>, base: string): string {
  return given === undefined ? base : tidy(given ?? '');
}

/** The same for a text that may be missing: nothing and blanks are null. */
export function optionalOr(given: Given<string>, base: string | null): string | null {
  if (given === undefined) return base;
  const text = tidy(given ?? '');
  return text === '' ? null : text;
}

/** A list that a form gives, whole, in the place of what is stored. */
export function listOr<T>(given: Given<readonly T[]>, base: readonly T[]): readonly T[] {
  return given === undefined ? base : (given ?? []);
}

/** The same for a list of texts. */
export function textsOr(given: Given<readonly string[]>, base: readonly string[]): readonly string[] {
  return given === undefined ? base : (given ?? []).map(tidy);
}
