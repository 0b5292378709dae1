import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { countOf } from '../ui/numbers.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import { CountedList } from './CountedList.tsx';
import styles from './CountedTable.module.scss';
import type { UnitRecord } from './unit-record.ts';
import { sortedRows } from './counted-rows.ts';

/** The parts of a unit, those with the most services first. */
export function PartsBlock({ unit }: { unit: UnitRecord }): ReactElement {
  return (
    <section aria-labelledby="parts">
      <SectionHeading
        id="parts"
        note={
          unit.ownServiceCount === 0
            ? 'Every listed service belongs to one of the parts.'
            : `${countOf(unit.ownServiceCount, 'service belongs', 'services belong')} to the unit itself; the rest to its parts.`
        }
      >
        Its parts
      </SectionHeading>
      <CountedList
        caption={`Parts of ${unit.name}`}
        header="Unit"
        rows={sortedRows(unit.children, 'SERVICES')}
        whole={false}
        name={(part) => (
          <>
            <Link to="/units/$id" params={{ id: part.id }} className={styles.name}>
              {part.name}
            </Link>{' '}
            <span className={styles.note}>{part.abbreviation}</span>
          </>
        )}
      />
    </section>
  );
}
