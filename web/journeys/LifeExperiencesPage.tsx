import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function LifeExperiencesPage(): ReactElement {
  return <PageHeading title="Life experiences" />;
}
