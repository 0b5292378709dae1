import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function UnitPage(): ReactElement {
  return <PageHeading title="Unit" />;
}
