import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';

/** Not written yet. */
export function FormPage(): ReactElement {
  return <PageHeading title="Form" />;
}
