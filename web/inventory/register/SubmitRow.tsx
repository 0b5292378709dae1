import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { DownloadDraft } from './DownloadDraft.tsx';
import { addressOf } from './step-address.ts';
import styles from './RegisterForm.module.scss';
import { registerSteps } from './register-search.ts';
import type { RegisterSearch } from './register-search.ts';
import type { Sending } from './use-send.ts';

/** The end of a step: on, back; at the last one: submit, with what became of the last try. */
export function SubmitRow({
  at,
  search,
  send,
}: {
  at: number;
  search: RegisterSearch;
  send: Sending;
}): ReactElement {
  const before = registerSteps[at - 1];
  const next = registerSteps[at + 1];
  return (
    <div className={styles.end}>
      {send.stopped === undefined ? null : (
        <div className={styles.notice}>
          <ProblemNotice error={send.stopped} retry={send.again} />
          <p className={styles.note}>
            Everything is kept. What was stored already is not stored twice: sending goes on where it stopped.
          </p>
        </div>
      )}
      <div className={styles.buttons}>
        <button type="submit" className="usa-button" aria-disabled={send.busy}>
          {next === undefined ? 'Submit to OMB' : `Continue to ${next.words.toLowerCase()}`}
        </button>
        {before === undefined ? null : (
          <Link
            to="/services/new"
            search={addressOf(search, before.key)}
            className="usa-button usa-button--outline"
          >
            Back
          </Link>
        )}
        <DownloadDraft />
      </div>
      <p role="status" className={styles.note}>
        {send.busy ? 'Submitting…' : ''}
      </p>
    </div>
  );
}
