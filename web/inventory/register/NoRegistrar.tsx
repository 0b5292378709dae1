import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useViewer } from '../../graphql/use-viewer.ts';
import { Alert } from '../../ui/Alert.tsx';
import { browserStorage, hasAnyCopy } from '../../graphql/local-copies.ts';
import styles from './RegisterForm.module.scss';
import { SignInLink } from './SignInLink.tsx';

/** Why nobody can write here just now, and the way on. What was typed before stays in the browser. */
export function NoRegistrar({
  state,
  what,
}: {
  state: 'FAILED' | 'SIGNED_OUT' | 'NOT_ALLOWED';
  /** Completes "Sign in to …". */
  what: string;
}): ReactElement {
  const { refresh } = useViewer();
  const kept = hasAnyCopy(browserStorage())
    ? 'What was typed in this browser and not saved yet is kept, and is there again after signing in.'
    : '';
  if (state === 'FAILED')
    return (
      <Alert tone="error" title="The server could not be reached, so it is not known who you are.">
        <p>Nothing was changed. {kept}</p>
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => {
            void refresh();
          }}
        >
          Try again
        </button>
      </Alert>
    );
  if (state === 'SIGNED_OUT')
    return (
      <div className={styles.denied}>
        <p>
          Sign in to {what}. Only registrars of an agency write, each for their own units; reading needs no
          sign-in.
        </p>
        {kept === '' ? null : <p>{kept}</p>}
        <p>
          <SignInLink />
        </p>
      </div>
    );
  return (
    <div className={styles.denied}>
      <p>
        You are signed in, but not as a registrar. Registrars record the services of their own units; an
        administrator gives that role.
      </p>
      <p>
        <Link to="/services">Read the services</Link>
      </p>
    </div>
  );
}
