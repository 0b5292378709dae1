import type { Share } from '../ui/ShareStrip.tsx';

/** A row of the summary by agency, as far as the strip needs it. */
interface AgencyRow {
  readonly key: string;
  readonly label: string;
  readonly abbreviation?: string | null | undefined;
  readonly counts: { readonly services: number; readonly closed: number; readonly digitalUnknown: number };
}

/** With fewer services than this a share is an accident. */
export const FEW_SERVICES = 5;

/** Agencies as shares of what can be finished digitally, those with few services apart. */
export function splitBySize(rows: readonly AgencyRow[]): { large: Share[]; small: Share[]; few: number } {
  const shares = rows.map((row) => ({
    key: row.key,
    label: row.abbreviation ?? row.label,
    name: row.label,
    part: row.counts.closed,
    unknown: row.counts.digitalUnknown,
    whole: row.counts.services,
  }));
  return {
    large: shares.filter((share) => share.whole >= FEW_SERVICES),
    small: shares.filter((share) => share.whole > 0 && share.whole < FEW_SERVICES),
    few: FEW_SERVICES,
  };
}
