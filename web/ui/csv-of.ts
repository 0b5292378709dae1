/** What a spreadsheet would run as a formula (OWASP ASVS 1.2.10). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV after RFC 4180, each cell that a spreadsheet would run as a formula with a leading apostrophe.
 * @param rows the first holds the headers
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
