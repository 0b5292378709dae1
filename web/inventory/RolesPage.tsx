import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function RolesPage(): ReactElement {
  return <PageHeading title="Roles" />;
}
