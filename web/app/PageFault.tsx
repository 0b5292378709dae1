import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';

/** A page that failed as a whole: header and footer stay, and the reader can try again. */
export function PageFault({ error, reset }: ErrorComponentProps): ReactElement {
  return (
    <>
      <PageHeading title="This page could not be shown" />
      <ProblemNotice error={error instanceof Error ? error : new Error(String(error))} retry={reset} />
    </>
  );
}
