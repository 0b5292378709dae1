import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import type { SignInTrouble } from '../../schema/vocabulary/sign-in-trouble.ts';
import { signInAddress } from '../graphql/sign-in-address.ts';
import { tellSignedIn } from '../graphql/sign-in-ended.ts';
import { useViewer } from '../graphql/use-viewer.ts';
import { Alert } from '../ui/Alert.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PersonaList } from './PersonaList.tsx';
import { readSignInSearch, signInSearch } from './sign-in-search.ts';
import styles from './SignInPage.module.scss';

/** Where signing in begins, asks who to be in a demonstration, says what went wrong, and ends. */
export function SignInPage(): ReactElement {
  const search: unknown = useSearch({ strict: false });
  const request = readSignInSearch(signInSearch.parse(search));
  return (
    <Page width="text">
      <div className={styles.page}>
        {request.shows === 'PERSONAS' ? <PersonaList interaction={request.interaction} /> : null}
        {request.shows === 'TROUBLE' ? (
          <Trouble trouble={request.trouble} returnTo={request.returnTo} />
        ) : null}
        {request.shows === 'DONE' ? <Done /> : null}
        {request.shows === 'START' ? <Start returnTo={request.returnTo} /> : null}
      </div>
    </Page>
  );
}

function Start({ returnTo }: { returnTo: string }): ReactElement {
  const { viewer } = useViewer();
  const name = viewer?.person?.name;
  const lead =
    viewer?.demo === true
      ? 'In this demonstration you choose who you would like to be. There is no password.'
      : 'You sign in with the account of your agency. Everything that is published can be read without.';
  return (
    <>
      <PageHeading title="Sign in" crumbs={[]} lead={lead} />
      {name === undefined ? null : <p>You are signed in as {name}. Signing in again replaces that.</p>}
      <p>
        <a className="usa-button" href={signInAddress(returnTo)}>
          {viewer?.demo === true ? 'Choose who to be' : 'Go on to sign in'}
        </a>
      </p>
    </>
  );
}

const words: Record<SignInTrouble, { readonly title: string; readonly what: string }> = {
  REFUSED: {
    title: 'You were not signed in.',
    what: 'The sign-in service did not let you in, or you left it before it was done. Nothing was changed.',
  },
  UNAVAILABLE: {
    title: 'The sign-in service cannot be reached just now.',
    what: 'Try again in a moment. Everything that is published can be read meanwhile.',
  },
  STALE: {
    title: 'This sign-in can no longer be finished.',
    what: 'It took too long, was begun in another browser or tab, or was finished before. Start it again.',
  },
  DATABASE: {
    title: 'The database cannot be reached just now.',
    what: 'You were not signed in. Try again in a moment.',
  },
};

function Trouble({ trouble, returnTo }: { trouble: SignInTrouble; returnTo: string }): ReactElement {
  const { title, what } = words[trouble];
  return (
    <>
      <PageHeading title="Sign in" crumbs={[]} />
      <Alert tone="error" title={title}>
        <p>{what}</p>
      </Alert>
      <p>
        <a className="usa-button" href={signInAddress(returnTo)}>
          Try again
        </a>
      </p>
    </>
  );
}

/** The end of a sign-in in a tab of its own: the tab that was left open is told, and goes on. */
function Done(): ReactElement {
  const { viewer } = useViewer();
  const name = viewer?.person?.name;
  useEffect(() => {
    if (name !== undefined) tellSignedIn();
  }, [name]);
  return (
    <PageHeading
      title={name === undefined ? 'Sign in' : `You are signed in as ${name}`}
      crumbs={[]}
      lead="You can close this tab and go on where you were: what you typed there is still there."
    />
  );
}
