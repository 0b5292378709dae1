import { diffArrays, diffWords } from 'diff';
import type { ReactElement } from 'react';
import styles from './EditConflict.module.scss';

/**
 * One side of a difference, its own words marked: underlined and named for whoever does not see the line. One text is
 * compared word by word, a list line by line.
 */
export function ChangedWords({
  here,
  other,
}: {
  here: readonly string[];
  other: readonly string[];
}): ReactElement {
  if (here.length === 0) return <p className={styles.empty}>Nothing</p>;
  if (here.length === 1 && other.length === 1)
    return (
      <p className={styles.words}>
        {diffWords(other[0] ?? '', here[0] ?? '')
          .filter(({ removed }) => !removed)
          .map((part, index) =>
            part.added ? <mark key={index}>{part.value}</mark> : <span key={index}>{part.value}</span>,
          )}
      </p>
    );
  return (
    <ul className={styles.words}>
      {diffArrays([...other], [...here])
        .filter(({ removed }) => !removed)
        .flatMap((part) => part.value.map((line) => ({ line, isOwn: part.added })))
        .map(({ line, isOwn }, index) => (
          <li key={`${index} ${line}`}>{isOwn ? <mark>{line}</mark> : line}</li>
        ))}
    </ul>
  );
}
