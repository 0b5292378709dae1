import type { ReactElement } from 'react';
import { LoadingRows } from '../ui/LoadingRows.tsx';

/** Stands while the code of a page is on its way. */
export function PendingPage(): ReactElement {
  return <LoadingRows what="the page" rows={10} />;
}
