import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { LifeExperiencesQuery } from '../graphql/generated/life-experiences.ts';
import { countOf, formatCount } from '../ui/numbers.ts';
import styles from './JourneyList.module.scss';
import { StepStrip } from './StepStrip.tsx';

type Journey = LifeExperiencesQuery['lifeExperiences'][number];

/** Life experiences one under the other, each with its path of stages and its steps as one strip. */
export function JourneyList({ journeys }: { journeys: readonly Journey[] }): ReactElement {
  return (
    <ul className={styles.list}>
      {journeys.map((journey) => (
        <li key={journey.id}>
          <div className={styles.about}>
            <h3 className={styles.name}>
              <Link to="/life-experiences/$id" params={{ id: journey.id }}>
                {journey.name}
              </Link>
            </h3>
            <p className={styles.description}>{journey.description}</p>
            <ol className={styles.path} aria-label="Stages">
              {[...journey.stages]
                .sort((a, b) => a.position - b.position)
                .map((stage) => (
                  <li key={stage.id}>{stage.name}</li>
                ))}
            </ol>
          </div>
          <div className={styles.figures}>
            <StepStrip counts={journey.counts} />
            <p>
              <Gaps journey={journey} />
            </p>
            <p className={styles.quiet}>
              {journey.counts.digitalUnknown === 0
                ? ''
                : `${formatCount(journey.counts.digitalUnknown)} not known · `}
              {countOf(journey.agencies.length, 'agency', 'agencies')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Gaps({ journey }: { journey: Journey }): ReactElement {
  const count = journey.counts.notDigital;
  const all = countOf(journey.serviceCount, 'service', 'services');
  if (count === 0) return <>None of {all} is known to stop short online</>;
  return (
    <>
      <Link to="/gaps/list" search={{ lifeExperience: journey.id, gap: provenDigitalGaps.join(',') }}>
        <strong>{formatCount(count)}</strong> of {all}
      </Link>{' '}
      cannot be finished digitally
    </>
  );
}
