import { useSyncExternalStore } from 'react';

/**
 * Whether the reader's sign-in has ended while pages were open. Kept beside the pages and not in them: a page keeps what
 * was typed into it, and the notice offers the way back in.
 */
let ended = false;
const listeners = new Set<() => void>();

function set(value: boolean): void {
  if (ended === value) return;
  ended = value;
  for (const listener of listeners) listener();
}

/** To be called when the API says that nobody is signed in any more. */
export function noteSignInEnded(): void {
  set(true);
}

/** To be called when somebody is signed in again, or goes on without. */
export function forgetSignInEnded(): void {
  set(false);
}

/** Whether the sign-in has ended. */
export function useSignInEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
    () => false,
  );
}

/** Name under which the tabs of a browser tell each other that somebody signed in. */
const CHANNEL = 'federal-services-index sign-in';

/** Tells the other tabs that somebody signed in. */
export function tellSignedIn(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed in');
  channel.close();
}

/** Calls back when somebody signed in in another tab; gives what ends that. */
export function onSignedInElsewhere(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  return () => {
    channel.close();
  };
}
