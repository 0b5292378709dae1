import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function FormsPage(): ReactElement {
  return <PageHeading title="Forms" />;
}
