import { useCallback, useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { JourneyGraphProps } from '../../canvas/JourneyGraph.tsx';

type MapChunk =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly Graph: ComponentType<JourneyGraphProps> };

let loaded: ComponentType<JourneyGraphProps> | undefined;

/** The part of the site that draws maps, asked for when a map is first wanted; a failure can be tried again. */
export function useMapChunk(): MapChunk {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<'loading' | 'failed' | 'ready'>(
    loaded === undefined ? 'loading' : 'ready',
  );
  const retry = useCallback(() => {
    setOutcome('loading');
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    if (loaded !== undefined) return undefined;
    let wanted = true;
    import('../../canvas/JourneyGraph.tsx').then(
      ({ JourneyGraph }) => {
        loaded = JourneyGraph;
        if (wanted) setOutcome('ready');
      },
      () => {
        if (wanted) setOutcome('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  if (outcome === 'failed') return { state: 'failed', retry };
  return loaded === undefined ? { state: 'loading' } : { state: 'ready', Graph: loaded };
}
