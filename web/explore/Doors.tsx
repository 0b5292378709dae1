import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import styles from './HomePage.module.scss';

const missing = { gap: provenDigitalGaps.join(','), rationale: 'MISSING' };

interface Door {
  readonly who: string;
  readonly what: string;
  readonly step: ReactNode;
  readonly more: ReactNode;
}

const doors: readonly Door[] = [
  {
    who: 'Agency registrars',
    what: 'See what is recorded for your services, and what each record still lacks.',
    step: <Link to="/units">Find your agency</Link>,
    more: (
      <Link to="/services" search={{ order: 'LEAST_COMPLETE' }}>
        Least complete records first
      </Link>
    ),
  },
  {
    who: 'Life-experience teams',
    what: 'Follow a person through the stages of an event, across every agency they meet.',
    step: <Link to="/life-experiences">Choose a life experience</Link>,
    more: (
      <Link to="/definitions" hash="by-life-experience">
        How steps are counted
      </Link>
    ),
  },
  {
    who: 'OMB analysts',
    what: 'Start from the services that stop short online and give no reason.',
    step: (
      <Link to="/gaps/list" search={missing}>
        Open the unexplained gaps
      </Link>
    ),
    more: <Link to="/gaps">All figures on gaps</Link>,
  },
];

/** Three doors, one for each group, each with its first real step. */
export function Doors(): ReactElement {
  return (
    <section className={styles.doors} aria-labelledby="doors">
      <h2 id="doors" className={styles.heading}>
        Where to start
      </h2>
      <ul>
        {doors.map((door) => (
          <li key={door.who}>
            <h3>{door.who}</h3>
            <p>{door.what}</p>
            <p className={styles.step}>{door.step}</p>
            <p className={styles.more}>{door.more}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
