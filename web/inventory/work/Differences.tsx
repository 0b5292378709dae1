import { diffArrays, diffWordsWithSpace } from 'diff';
import type { ReactElement } from 'react';
import { formatDate } from '../../ui/dates.ts';
import type { FieldDifference } from './difference-groups.ts';
import styles from './Differences.module.scss';

/** Texts from this length on are compared word by word; shorter ones are clearer side by side. */
const LONG = 40;

/** What differs, field by field: what was taken away with a minus, what came with a plus, both also said in words. */
export function Differences({
  differences,
}: {
  differences: readonly FieldDifference[];
}): ReactElement | null {
  if (differences.length === 0) return null;
  return (
    <dl className={styles.differences}>
      {differences.map((difference) => (
        <div key={difference.field}>
          <dt>{difference.label}</dt>
          <dd>
            <OneDifference {...difference} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Days and moments, which the API gives as machines write them. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;

function inWords(lines: readonly string[]): string[] {
  return lines.map((line) => (MOMENT.test(line) ? formatDate(line) : line));
}

function OneDifference(difference: FieldDifference): ReactElement {
  const before = inWords(difference.before);
  const after = inWords(difference.after);
  const [was] = before;
  const [is] = after;
  const one = before.length === 1 && after.length === 1 && was !== undefined && is !== undefined;
  if (one && was.length + is.length > 2 * LONG) return <ChangedText was={was} is={is} />;
  return (
    <ul className={styles.lines}>
      {diffArrays(before, after).flatMap((part, at) =>
        part.value.map((line, index) => (
          <li key={`${at} ${index}`}>
            {part.removed ? <Removed>{line}</Removed> : part.added ? <Added>{line}</Added> : line}
          </li>
        )),
      )}
    </ul>
  );
}

function ChangedText({ was, is }: { was: string; is: string }): ReactElement {
  return (
    <p className={styles.text}>
      {diffWordsWithSpace(was, is).map((part, index) =>
        part.removed ? (
          <Removed key={index}>{part.value}</Removed>
        ) : part.added ? (
          <Added key={index}>{part.value}</Added>
        ) : (
          <span key={index}>{part.value}</span>
        ),
      )}
    </p>
  );
}

function Removed({ children }: { children: string }): ReactElement {
  return (
    <del className={styles.removed}>
      <span aria-hidden="true">{'\u2212\u00a0'}</span>
      <span className={styles.unseen}>taken away: </span>
      <span>{children}</span>
    </del>
  );
}

function Added({ children }: { children: string }): ReactElement {
  return (
    <ins className={styles.added}>
      <span aria-hidden="true">{'+\u00a0'}</span>
      <span className={styles.unseen}>new: </span>
      <span>{children}</span>
    </ins>
  );
}
