const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** What a reader sees where a figure is missing. Never 0 and never a dash alone. */
export const NOT_KNOWN = 'not known';

/** A count with thousands separators: "1,204". Missing reads as "not known". */
export function formatCount(count: number | null | undefined): string {
  return isFigure(count) ? grouped.format(count) : NOT_KNOWN;
}

/** A count with its noun: "1 service", "1,204 services". */
export function countOf(count: number | null | undefined, one: string, many: string): string {
  return isFigure(count) ? `${grouped.format(count)} ${count === 1 ? one : many}` : `${many}: ${NOT_KNOWN}`;
}

/**
 * A share with both its numbers: "137 of 600 (23 %)". Never a bare percentage. A part of nothing has no percentage,
 * and a part larger than the whole is shown as it is, never clamped.
 */
export function formatShare(part: number | null | undefined, whole: number | null | undefined): string {
  if (!isFigure(part) || !isFigure(whole)) return NOT_KNOWN;
  const text = `${grouped.format(part)} of ${grouped.format(whole)}`;
  return whole === 0 ? text : `${text} (${formatPercent(part / whole)})`;
}

/** "less than 1 %" and "more than 99 %" stand for shares that rounding would turn into none or all. */
function formatPercent(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return 'less than 1 %';
  if (percent === 100 && share < 1) return 'more than 99 %';
  return `${percent} %`;
}

function isFigure(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
