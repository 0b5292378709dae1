import type { ReactElement } from 'react';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import { DEMO_NOTICE, longDate } from '../../canvas/sheet-words.ts';
import styles from './JourneyPrint.module.scss';

/** The head of a printed page: title, part, date, address and notice. */
export function PrintHead({ picture, part }: { picture: JourneyPicture; part: string }): ReactElement {
  return (
    <header className={styles.head}>
      <p className={styles.title}>{picture.name}</p>
      <p className={styles.note}>{part}</p>
      <p className={styles.note}>
        {[DEMO_NOTICE, `As of ${longDate(picture.asOf)}.`, picture.address ?? ''].join(' ').trim()}
      </p>
    </header>
  );
}
