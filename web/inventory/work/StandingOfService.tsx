import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { useViewer } from '../../graphql/use-viewer.ts';
import { RegionBoundary } from '../../ui/RegionBoundary.tsx';

const StandingBlock = lazy(async () => ({ default: (await import('./StandingBlock.tsx')).StandingBlock }));

/** Where the record stands, fetched only for readers with a role; everybody else reads the public page as it is. */
export function StandingOfService({ id }: { id: string }): ReactElement | null {
  const { viewer } = useViewer();
  const person = viewer?.person ?? null;
  if (viewer === undefined || person === null || viewer.roles.length === 0) return null;
  return (
    <RegionBoundary>
      <Suspense>
        <StandingBlock id={id} viewer={{ ...viewer, person }} />
      </Suspense>
    </RegionBoundary>
  );
}
