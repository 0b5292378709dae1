import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { journeyStateTerms, journeyStatusTerms } from '../../schema/vocabulary/journey.ts';
import { JourneysOfLifeExperienceDocument } from '../graphql/generated/journeys-of-life-experience.ts';
import { useOperation } from '../graphql/use-operation.ts';
import styles from './JourneyRecord.module.scss';

/** The journeys of a life experience as links to their maps. Nothing while they are on their way, nor where there is none. */
export function JourneyMapLinks({ id }: { id: string }): ReactElement | null {
  const answer = useOperation(JourneysOfLifeExperienceDocument, { id });
  const journeys = answer.isPlaceholderData ? [] : (answer.data?.journeys.nodes ?? []);
  if (journeys.length === 0) return null;
  return (
    <ul className={styles.maps} aria-label="Journey maps">
      {journeys.map((journey) => (
        <li key={journey.id}>
          <Link to="/journeys/$id" params={{ id: journey.id }}>
            Journey map: {journey.name}
          </Link>{' '}
          <span>
            {journeyStateTerms[journey.state].label}
            {journey.status === 'PUBLISHED'
              ? ''
              : `, ${journeyStatusTerms[journey.status].label.toLowerCase()}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
