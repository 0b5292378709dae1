import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onSignedInElsewhere } from '../graphql/sign-in-ended.ts';
import type { DraftKeeper } from '../graphql/draft-keeper.ts';

/** The way out of the page while it is held: go, or stay. */
export interface HeldLeave {
  readonly go: () => void;
  readonly stay: () => void;
}

/**
 * Saves what is not saved before the reader leaves the page, and asks only where that fails. Going from step to step
 * is not leaving.
 */
export function useLeaveGuard(keeper: DraftKeeper): HeldLeave | undefined {
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void keeper.flush();
    };
    document.addEventListener('visibilitychange', onHide);
    // Back from signing in in another tab, or back on the net: what waits is saved.
    const onReturn = (): void => {
      if (keeper.unsaved) void keeper.flush();
    };
    window.addEventListener('focus', onReturn);
    window.addEventListener('online', onReturn);
    const stopListening = onSignedInElsewhere(onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('focus', onReturn);
      window.removeEventListener('online', onReturn);
      stopListening();
      keeper.rest();
    };
  }, [keeper]);
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !keeper.unsaved) return false;
      await keeper.flush();
      return keeper.unsaved;
    },
    enableBeforeUnload: () => keeper.keeping().kind === 'NOT_SAVED' || keeper.keeping().kind === 'CONFLICT',
    withResolver: true,
  });
  return blocker.status === 'blocked' ? { go: blocker.proceed, stay: blocker.reset } : undefined;
}
