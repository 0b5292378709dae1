import { useEffect, useState, useSyncExternalStore } from 'react';
import { askApi } from '../graphql/client.ts';
import { CheckImportDocument } from '../graphql/generated/check-import.ts';
import { ImportServicesDocument } from '../graphql/generated/import-services.ts';
import { ProblemError } from '../graphql/problem-error.ts';
import { noteSignInEnded, onSignedInElsewhere } from '../graphql/sign-in-ended.ts';
import { ImportSession } from './import-session.ts';
import type { ImportView } from './import-state.ts';
import { browserImports } from './kept-import.ts';

/** The import of one person on this page; it rests while the page is away and goes on when it is back. */
export function useImportSession(personId: string, unitId: string): [ImportSession, ImportView] {
  const [session] = useState(
    () =>
      new ImportSession({
        check: async (asked) => (await orSignInEnded(askApi(CheckImportDocument, asked))).rows,
        apply: async (asked) => (await orSignInEnded(askApi(ImportServicesDocument, asked))).rows,
        kept: browserImports(),
        personId,
      }),
  );
  const view = useSyncExternalStore(session.subscribe, session.view);
  useEffect(() => {
    void session.load(unitId);
    const onReturn = (): void => {
      if (session.view().problem !== undefined) session.resume();
    };
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void session.keepNow();
    };
    window.addEventListener('focus', onReturn);
    window.addEventListener('online', onReturn);
    document.addEventListener('visibilitychange', onHide);
    const stopListening = onSignedInElsewhere(onReturn);
    return () => {
      window.removeEventListener('focus', onReturn);
      window.removeEventListener('online', onReturn);
      document.removeEventListener('visibilitychange', onHide);
      stopListening();
      session.rest();
      void session.keepNow();
    };
  }, [session, unitId]);
  return [session, view];
}

/** Whoever has the page open was signed in when it was opened: to be asked to sign in means that it has ended. */
async function orSignInEnded<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'SIGN_IN_REQUIRED') noteSignInEnded();
    throw error;
  }
}
