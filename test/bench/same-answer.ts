import { isDeepStrictEqual } from 'node:util';

/**
 * Makes sure that two answers carry the same data, lists in the same order.
 *
 * @param question what was asked, for the sentence of the failure
 * @throws Error that names the first field that differs, or says why one was refused
 */
export function requireSameAnswer(question: string, ours: string, bare: string): void {
  const one = dataOf(question, ours);
  const other = dataOf(question, bare);
  const found = firstDifference(one, other, 'data');
  if (found !== undefined) {
    throw new Error(`The two sides answer "${question}" differently. First difference: ${found}`);
  }
}

/**
 * The data of an answer without what only one side can make: a cursor is opaque, and of equally good hits of a search
 * the index may keep any, so that hits are compared by number and kind.
 */
function dataOf(question: string, text: string): unknown {
  const { data, errors } = JSON.parse(text, (key, value: unknown) => {
    if (key === 'endCursor' && value !== null) return 'a cursor';
    if (key === 'hits' && Array.isArray(value)) return value.map((hit: { kind?: unknown }) => hit.kind);
    return value;
  }) as { data?: unknown; errors?: readonly { message: string }[] };
  if (errors !== undefined) throw new Error(`"${question}" was refused: ${errors[0]?.message}`);
  return data;
}

function firstDifference(one: unknown, other: unknown, place: string): string | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  if (isFields(one) && isFields(other)) {
    for (const field of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = firstDifference(one[field], other[field], `${place}.${field}`);
      if (found !== undefined) return found;
    }
  }
  return `${place} is ${shown(one)} from our API and ${shown(other)} from the bare driver.`;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value).slice(0, 300);
}
