import { useCallback, useEffect, useRef } from 'react';
import type { ChangeAddress } from './use-map-address.ts';

/** Parts of the details that a key leads to. */
export type DetailsPart = 'heading' | 'from' | 'to';

/** Ids of the headings of the details. */
export const detailsHeadings: Record<DetailsPart, string> = {
  heading: 'details',
  from: 'links-from-here',
  to: 'links-to-here',
};

/** The heading stands for a part that the details do not have, such as an editor's form. */
function focusPart(part: DetailsPart): void {
  const place =
    document.getElementById(detailsHeadings[part]) ?? document.getElementById(detailsHeadings.heading);
  place?.focus();
}

/** Selects a node and moves the focus into its details, as soon as they are there. */
export function useDetailsFocus(
  selection: string | null,
  change: ChangeAddress,
): (id: string, part: DetailsPart) => void {
  const wanted = useRef<DetailsPart | null>(null);
  useEffect(() => {
    if (wanted.current === null || selection === null) return;
    focusPart(wanted.current);
    wanted.current = null;
  }, [selection]);
  return useCallback(
    (id, part) => {
      if (id === selection) {
        focusPart(part);
        return;
      }
      wanted.current = part;
      change({ selected: id }, { replace: true });
    },
    [change, selection],
  );
}
