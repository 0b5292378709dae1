import type { ReactElement } from 'react';
import type { Term } from '../../schema/vocabulary/term.ts';
import styles from './TermList.module.scss';

/**
 * A set of words with definition and source. The word of the API stands beside the word of the page, so that a file
 * can be read with it.
 * @param prefix anchors are `<prefix>-<WORD>`
 */
export function TermList({
  prefix,
  terms,
}: {
  prefix: string;
  terms: Readonly<Record<string, Term>>;
}): ReactElement {
  return (
    <dl className={styles.terms}>
      {Object.entries(terms).map(([word, term]) => (
        <div key={word} id={`${prefix}-${word}`}>
          <dt>
            {term.label.charAt(0).toUpperCase() + term.label.slice(1)} <code>{word}</code>
          </dt>
          <dd>
            {term.definition} <span className={styles.source}>{term.source}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
