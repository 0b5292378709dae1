import type { ReactElement } from 'react';
import { fieldId } from '../../ui/field-ids.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './RegisterForm.module.scss';
import type { SendOrder, Sending } from './use-send.ts';
import type { StoredForm } from './values-of-form.ts';

/** Longest comment on a change. */
const COMMENT_MAX = 2_000;

/** The end of a change: what to say with it, save, submit, and what became of the last try. */
export function EditEnd({
  stored,
  send,
  comment,
  onComment,
  onSend,
}: {
  stored: StoredForm;
  send: Sending;
  comment: string;
  onComment: (comment: string) => void;
  onSend: (order: SendOrder) => void;
}): ReactElement {
  const isPublic = stored.status === 'PUBLISHED';
  const said = comment.trim() === '' ? undefined : comment.trim();
  return (
    <div className={styles.end}>
      <TextArea
        id={fieldId('comment')}
        label="What you changed and why"
        hint="Stands in the history of the service. You may leave it empty."
        rows={2}
        maxLength={COMMENT_MAX}
        value={comment}
        onChange={(event) => {
          onComment(event.target.value);
        }}
      />
      {send.stopped === undefined ? null : (
        <div className={styles.notice}>
          <ProblemNotice error={send.stopped} retry={send.again} />
          <p className={styles.note}>Everything is kept. What was stored already is not stored twice.</p>
        </div>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className="usa-button"
          aria-disabled={send.busy}
          onClick={() => {
            onSend({
              submit: false,
              comment: said,
              done: isPublic
                ? 'Your change is saved and not submitted yet. The public keeps reading the published record.'
                : 'Your change is saved.',
            });
          }}
        >
          Save the change
        </button>
        <button
          type="button"
          className="usa-button usa-button--outline"
          aria-disabled={send.busy}
          onClick={() => {
            onSend({
              submit: true,
              comment: said,
              done: isPublic
                ? 'Your change is submitted to OMB. The public keeps reading the published record until it is approved.'
                : 'Submitted to OMB.',
            });
          }}
        >
          Save and submit to OMB
        </button>
      </div>
      <p role="status" className={styles.note}>
        {send.busy ? 'Saving…' : ''}
      </p>
    </div>
  );
}
