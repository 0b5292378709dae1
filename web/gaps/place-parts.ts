/** A part with its place on a line of 100. */
export interface PlacedPart<Look> {
  readonly key: string;
  readonly look: Look;
  readonly start: number;
  readonly length: number;
}

/** Places parts one after the other, in percent of the whole; empty parts take no place. Pure. */
export function placeParts<Look>(
  parts: readonly { key: string; look: Look; count: number }[],
  whole: number,
): PlacedPart<Look>[] {
  let start = 0;
  const placed: PlacedPart<Look>[] = [];
  for (const { key, look, count } of parts) {
    if (count <= 0 || whole <= 0) continue;
    const length = (count / whole) * 100;
    placed.push({ key, look, start, length });
    start += length;
  }
  return placed;
}
