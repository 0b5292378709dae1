import type { ReactElement } from 'react';
import { topTasksDue } from '../../schema/vocabulary/unit-profile.ts';
import { formatDate } from '../ui/dates.ts';
import styles from './OwnWord.module.scss';

/** When agencies were asked for their top tasks: a fact with its source, and no word on who was late (R31). */
export function TopTasksDue(): ReactElement {
  return (
    <p className={styles.note}>
      Agencies that serve the public were asked for at least five by {formatDate(topTasksDue.original)},
      extended to {formatDate(topTasksDue.extended)} ({topTasksDue.source}). What an agency sent to OMB then
      is not known here.
    </p>
  );
}
