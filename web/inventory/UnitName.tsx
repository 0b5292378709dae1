import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { unitKindTerms } from '../../schema/vocabulary/unit.ts';
import { countOf } from '../ui/numbers.ts';
import styles from './CountedTable.module.scss';
import type { OutlineRow } from './unit-tree.ts';

const indents = ['', styles.depth1, styles.depth2, styles.depth3];

/** A unit in the outline: set in by its depth, with a button that opens its parts where it has any. */
export function UnitName({
  row,
  onToggle,
}: {
  row: OutlineRow;
  onToggle: (id: string) => void;
}): ReactElement {
  const open = row.state !== 'closed' && row.state !== 'no parts';
  return (
    <div className={`${styles.row ?? ''} ${indents[Math.min(row.depth, 3)] ?? ''}`}>
      <span className={styles.toggle}>
        {row.state === 'no parts' ? null : (
          <button
            type="button"
            aria-expanded={open}
            aria-label={`${countOf(row.children.length, 'part', 'parts')} of ${row.name}`}
            aria-busy={row.state === 'opening'}
            onClick={() => {
              onToggle(row.id);
            }}
          >
            <svg aria-hidden="true" width={10} height={10} viewBox="0 0 10 10">
              <path className={styles.arrow} d={open ? 'M0 2 H10 L5 9 Z' : 'M2 0 L9 5 L2 10 Z'} />
            </svg>
          </button>
        )}
      </span>
      <span>
        <Link to="/units/$id" params={{ id: row.id }} className={row.depth === 0 ? styles.name : undefined}>
          {row.name}
        </Link>{' '}
        <span className={styles.note}>
          {row.abbreviation}
          {row.depth === 0 ? `, ${unitKindTerms[row.kind].label.toLowerCase()}` : ''}
          {row.children.length === 0 ? '' : `, ${countOf(row.children.length, 'part', 'parts')}`}
        </span>
        {row.state === 'failed' ? (
          <span role="alert" className={styles.line}>
            Its parts could not be read. Close it and open it again.
          </span>
        ) : null}
      </span>
    </div>
  );
}
