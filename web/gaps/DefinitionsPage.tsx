import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function DefinitionsPage(): ReactElement {
  return <PageHeading title="Gaps" />;
}
