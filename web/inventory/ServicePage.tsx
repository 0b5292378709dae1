import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function ServicePage(): ReactElement {
  return <PageHeading title="Service" />;
}
