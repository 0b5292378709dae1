import { useEffect } from 'react';
import type { ReactElement } from 'react';
import styles from './GraphView.module.scss';
import type { HeldTurn } from './held-node.ts';

/** What the page says of a node that is dragged: where it would go, to be seen, and what happens, to be heard. */
export interface DropWords {
  readonly seen: string;
  readonly said: string;
}

/** Says where a held node would go; Escape puts it back, whatever else Escape does on the page. */
export function DropNotice({ words, onGiveUp }: { words: DropWords; onGiveUp: () => void }): ReactElement {
  const held = words.seen !== '';
  useEffect(() => {
    if (!held) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onGiveUp();
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
    };
  }, [held, onGiveUp]);
  return (
    <>
      {held ? <p className={styles.drop}>{words.seen}</p> : null}
      <p role="status" className={styles.unseen}>
        {words.said}
      </p>
    </>
  );
}

/** @param place where it would go @param moving where the map moves meanwhile */
export function dropWords(turn: HeldTurn, place: string, moving: string): DropWords {
  if (turn === 'HELD') return { seen: `${place}. Escape puts it back.`, said: moving };
  return { seen: '', said: turn === 'PUT_BACK' ? 'Put back. Nothing was moved.' : '' };
}
