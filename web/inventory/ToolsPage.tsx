import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function ToolsPage(): ReactElement {
  return <PageHeading title="Tools" />;
}
