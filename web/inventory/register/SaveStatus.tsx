import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { Alert } from '../../ui/Alert.tsx';
import { problemWords } from '../../ui/problem-words.ts';
import type { DraftKeeper, Keeping } from '../../graphql/draft-keeper.ts';
import { DownloadDraft } from './DownloadDraft.tsx';
import styles from './RegisterForm.module.scss';

const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

/** A time of day as people say it, in the reader's own time: "10:42 AM". */
export function timeInWords(iso: string): string {
  return clock.format(new Date(iso));
}

/** Where the form is kept, as it changes. */
export function useKeeping(keeper: DraftKeeper): Keeping {
  return useSyncExternalStore(keeper.subscribe, keeper.keeping);
}

/** One quiet line: "Saved 10:42 AM". Said aloud only when the words change. */
export function SaveStatus({ keeping }: { keeping: Keeping }): ReactElement {
  return (
    <p className={styles.saved} role="status" data-keeping={keeping.kind}>
      {wordsOf(keeping)}
    </p>
  );
}

function wordsOf(keeping: Keeping): string {
  switch (keeping.kind) {
    case 'UNTOUCHED':
    case 'TYPED':
      return 'Saves itself while you type';
    case 'SAVING':
      return 'Saving…';
    case 'SAVED':
      return `Saved ${timeInWords(keeping.at)}`;
    case 'NOT_SAVED':
      return keeping.inBrowser ? `Kept in this browser ${timeInWords(keeping.at)}` : 'Not saved';
    case 'CONFLICT':
      return 'Not saved: changed elsewhere';
  }
}

/**
 * What stands over the form while the server does not have it: what happened, what is safe, what to do. The way to
 * sign in again is offered by the notice that every page has.
 */
export function SaveProblem({
  keeping,
  onRetry,
  onKeepAnew,
}: {
  keeping: Keeping;
  onRetry: () => void;
  onKeepAnew: () => void;
}): ReactElement | null {
  if (keeping.kind !== 'NOT_SAVED') return null;
  const { code, facts } = keeping.problem;
  if (code === 'NOT_FOUND')
    return (
      <div className={styles.notice}>
        <Alert tone="error" title="This form was submitted or discarded in another tab or on another device.">
          <p>What you typed since is kept in this browser.</p>
          <button type="button" className="usa-button usa-button--outline" onClick={onKeepAnew}>
            Keep it as a new form
          </button>
        </Alert>
      </div>
    );
  const signedOut = code === 'SIGN_IN_REQUIRED' || code === 'SIGN_IN_EXPIRED';
  return (
    <div className={styles.notice}>
      <Alert tone="error" title={`${problemWords(code).happened}.`}>
        <p>
          {keeping.inBrowser
            ? 'What you typed is kept in this browser and is saved as soon as it can be.'
            : 'What you typed is in this page only: do not close it.'}{' '}
          {signedOut ? 'Sign in again, then go on here.' : (facts.cure ?? 'You can go on typing.')}
        </p>
        {signedOut ? null : (
          <button type="button" className="usa-button usa-button--outline" onClick={onRetry}>
            Save again
          </button>
        )}
        <DownloadDraft />
      </Alert>
    </div>
  );
}
