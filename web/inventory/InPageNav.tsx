import type { MouseEvent, ReactElement } from 'react';
import styles from './InPageNav.module.scss';

/** One block of a page. */
export interface PageBlock {
  /** Id of its heading. */
  readonly id: string;
  readonly words: string;
}

/**
 * The blocks of a long page. A link moves the focus to the heading of its block, so that reading goes on from there
 * (C20). Stands beside the page on wide screens and before it on small ones.
 */
export function InPageNav({ blocks }: { blocks: readonly PageBlock[] }): ReactElement {
  return (
    <nav className={styles.nav} aria-label="On this page">
      <p className={styles.title}>On this page</p>
      <ul>
        {blocks.map((block) => (
          <li key={block.id}>
            <a href={`#${block.id}`} onClick={moveFocus}>
              {block.words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function moveFocus(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (target === null) return;
  target.tabIndex = -1;
  // After the jump of the link itself, which would take the focus away again.
  requestAnimationFrame(() => {
    target.focus();
  });
}
