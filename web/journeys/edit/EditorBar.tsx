import { useEffect } from 'react';
import type { ReactElement } from 'react';
import type { Keeping } from '../../graphql/draft-keeper.ts';
import { problemWords } from '../../ui/problem-words.ts';
import { nextWords } from './edit-history.ts';
import type { EditorSession, EditorState } from './editor-session.ts';
import styles from './Editor.module.scss';

const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

/** Undo and redo by name, and whether the journey is saved. */
export function EditorBar({
  session,
  state,
  keeping,
  onDone,
}: {
  session: EditorSession;
  state: EditorState;
  keeping: Keeping;
  onDone: () => void;
}): ReactElement {
  const next = nextWords(state.history);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (isTypedOnly(event.target)) return;
      event.preventDefault();
      if (event.shiftKey || key === 'y') session.redo();
      else session.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [session]);
  return (
    <div className={styles.bar} role="group" aria-label="Editing">
      <button type="button" aria-disabled={next.undo === undefined} onClick={session.undo}>
        Undo{next.undo === undefined ? '' : ` ${next.undo}`}
      </button>
      <button type="button" aria-disabled={next.redo === undefined} onClick={session.redo}>
        Redo{next.redo === undefined ? '' : ` ${next.redo}`}
      </button>
      <button type="button" onClick={onDone}>
        Done
      </button>
      <p className={styles.saved} role="status" data-keeping={keeping.kind}>
        {wordsOf(keeping)}
      </p>
      <p className={styles.unseen} role="status">
        {state.said}
      </p>
    </div>
  );
}

/** A box whose text is not part of the journey yet, such as the name of a new stage: the browser takes its keys back. */
function isTypedOnly(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    target.value !== '' &&
    target.closest('[data-typed-only]') !== null
  );
}

function wordsOf(keeping: Keeping): string {
  switch (keeping.kind) {
    case 'UNTOUCHED':
    case 'TYPED':
      return 'Saves itself while you work';
    case 'SAVING':
      return 'Saving…';
    case 'SAVED':
      return `Saved ${clock.format(new Date(keeping.at))}`;
    case 'NOT_SAVED': {
      const { code, message } = keeping.problem;
      const why = code === 'INVALID_INPUT' ? message : `${problemWords(code).happened}.`;
      return `Not saved: ${why} ${keeping.inBrowser ? 'Your changes are kept in this browser.' : 'Do not close this page: this browser keeps nothing.'}`;
    }
    case 'CONFLICT':
      return 'Not saved: somebody else changed the journey';
  }
}
