import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function UnitsPage(): ReactElement {
  return <PageHeading title="Units" />;
}
