/** First characters that a spreadsheet reads as a formula or a command (CWE-1236). */
const FORMULA = /^[=+\-@\t\r]/;
/** Characters that a field may only hold inside quotation marks (RFC 4180). */
const SPECIAL = /[",\r\n]/;

/** What a field can hold; null is an empty field: not recorded. */
export type CsvValue = string | number | null;

/** Rows as CSV (RFC 4180: each line ends with CRLF); the first row holds the headers. */
export function csvOf(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** A field of a line: texts that a spreadsheet would run get a leading apostrophe, numbers stay numbers. */
export function csvField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
