/**
 * First characters that a spreadsheet reads as a formula or a command (CWE-1236), also behind apostrophes: one is put
 * before them, and an import takes one away, so that the text comes back as it was.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Characters that a field may only hold inside quotation marks (RFC 4180). */
const SPECIAL = /[",\r\n]/;

/** A field of a line: texts that a spreadsheet would run get a leading apostrophe, numbers stay numbers. */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line with its end (RFC 4180: CRLF). */
export function csvLine(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

/** Column names are written like those of the other files. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
