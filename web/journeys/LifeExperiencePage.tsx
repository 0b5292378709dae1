import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function LifeExperiencePage(): ReactElement {
  return <PageHeading title="Life experiences" />;
}
