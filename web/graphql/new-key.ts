/**
 * A name nobody else uses: for a form, so that sending it again is known as the same request, and for its rows.
 * Random, because two devices must not come to the same.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An id for a draft that nobody has saved yet. */
export function newDraftId(): string {
  return `new-${newKey()}`;
}
