import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import {
  forgetSignInEnded,
  noteSignInEnded,
  onSignedInElsewhere,
  useSignInEnded,
} from '../graphql/sign-in-ended.ts';
import { signInAddress } from '../graphql/sign-in-address.ts';
import { useViewer } from '../graphql/use-viewer.ts';
import styles from './SignInNotice.module.scss';

/** Longest wait that a browser's clock can hold, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * Says that the sign-in has ended, and leaves the page as it is: what was typed stays. Signing in happens in a tab of its
 * own; this one notices when it is done.
 */
export function SignInNotice(): ReactElement | null {
  const ended = useSignInEnded();
  const { viewer, refresh } = useViewer();
  const wasSignedIn = useRef(false);
  const until = viewer?.signedInUntil ?? null;

  useEffect(() => {
    if (viewer === undefined) return;
    const isSignedIn = viewer.person !== null;
    if (isSignedIn) forgetSignInEnded();
    else if (viewer.signInExpired || wasSignedIn.current) noteSignInEnded();
    wasSignedIn.current = isSignedIn;
  }, [viewer]);

  useEffect(() => {
    if (until === null) return undefined;
    const left = new Date(until).getTime() - Date.now() + 1_000;
    const timer = setTimeout(() => void refresh(), Math.min(Math.max(left, 1_000), LONGEST_WAIT));
    return () => {
      clearTimeout(timer);
    };
  }, [until, refresh]);

  useEffect(() => onSignedInElsewhere(() => void refresh()), [refresh]);

  if (!ended) return null;
  const goOn = async (): Promise<void> => {
    wasSignedIn.current = false;
    await fetch('/auth/sign-out', { method: 'POST' }).catch(() => undefined);
    forgetSignInEnded();
    await refresh();
  };
  return (
    <section className={styles.notice} role="alert" aria-label="Sign-in has ended">
      <p>
        <strong>You are no longer signed in.</strong> This page stays as it is, with what you typed.
      </p>
      <p className={styles.ways}>
        <a className="usa-button" href={signInAddress('/sign-in?done=1')} target="_blank" rel="noreferrer">
          Sign in again in a new tab
        </a>
        <button type="button" className="usa-button usa-button--outline" onClick={() => void goOn()}>
          Go on without
        </button>
      </p>
    </section>
  );
}
