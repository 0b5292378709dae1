import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { fieldId } from '../../ui/field-ids.ts';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './Steps.module.scss';
import { useKeptText } from '../../ui/use-kept-text.ts';

/** Longest comment, in characters, as the API takes it. */
const COMMENT_MAX = 2000;

/** One way to end the form. */
export interface CommentChoice {
  readonly key: string;
  readonly words: string;
  readonly needsComment: boolean;
  /** True when it was taken: the comment was sent and is forgotten here. */
  readonly take: (comment: string | null) => Promise<boolean>;
}

/**
 * A comment and the steps that may be taken with it. The comment is kept until a step was taken; a step that needs one
 * says so at the field, where the focus goes.
 */
export function CommentForm({
  name,
  label,
  hint,
  choices,
  busy,
  children,
}: {
  /** Tells this comment from others, such as `review ssa-card`. */
  name: string;
  label: string;
  hint?: string;
  choices: readonly CommentChoice[];
  busy: boolean;
  children?: ReactNode;
}): ReactElement {
  const [text, keep, forget] = useKeptText(name);
  const [missing, setMissing] = useState(false);
  const id = fieldId(`comment.${name.replaceAll(' ', '.')}`);
  const take = async (choice: CommentChoice): Promise<void> => {
    const comment = text.trim();
    if (choice.needsComment && comment === '') {
      setMissing(true);
      document.getElementById(id)?.focus();
      return;
    }
    setMissing(false);
    if (await choice.take(comment === '' ? null : comment)) forget();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <TextArea
        id={id}
        label={label}
        hint={hint}
        maxLength={COMMENT_MAX}
        value={text}
        problems={missing ? ['Write what has to change, or why, so that the other side can act on it.'] : []}
        onChange={({ target }) => {
          keep(target.value);
        }}
      />
      <div className={styles.buttons}>
        {choices.map((choice, index) => (
          <button
            key={choice.key}
            type="button"
            className={index === 0 ? 'usa-button' : 'usa-button usa-button--outline'}
            aria-disabled={busy}
            onClick={() => void take(choice)}
          >
            {choice.words}
          </button>
        ))}
        {children}
      </div>
    </form>
  );
}
