import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function RolePage(): ReactElement {
  return <PageHeading title="Role" />;
}
