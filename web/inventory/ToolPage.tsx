import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function ToolPage(): ReactElement {
  return <PageHeading title="Tool" />;
}
