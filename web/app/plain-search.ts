/**
 * Reads an address's query as plain text: every value is a string, a repeated one a list of strings. Nothing is
 * parsed as JSON, so that the address of a list and the address of its CSV read the same.
 */
export function parsePlainSearch(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(params.keys())].map((key) => {
      const values = params.getAll(key);
      return [key, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

/** Writes search parameters as plain text, without those that are empty; commas stay readable. */
export function stringifyPlainSearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search))
    for (const one of Array.isArray(value) ? value : [value])
      if (isWorthWriting(one)) params.append(key, String(one));
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

function isWorthWriting(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
