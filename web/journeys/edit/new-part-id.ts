/** Parts whose ids the page makes. */
export type PartPrefix = 'persona' | 'stage' | 'step' | 'mark' | 'evidence' | 'handoff';

/** An id for a new part, kept for ever. Random, because two devices must not come to the same. */
export function newPartId(prefix: PartPrefix): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `${prefix}-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
