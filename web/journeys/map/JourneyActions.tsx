import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Alert } from '../../ui/Alert.tsx';
import styles from './MapHead.module.scss';
import type { MappedJourney } from './picture-of-journey.ts';
import { usePublication } from './use-publication.ts';

/** What may be done with a journey: compare it with what it was copied from, change it, copy it, publish it (R44, R97). */
export function JourneyActions({ journey }: { journey: MappedJourney }): ReactElement | null {
  const { id, basedOn, mayEdit } = journey;
  if (!mayEdit && basedOn === null) return null;
  return (
    <div className={styles.actions}>
      {mayEdit ? (
        <Link to="/journeys/$id" params={{ id }} search={{ edit: '1' }} className="usa-button">
          Change this journey
        </Link>
      ) : null}
      {mayEdit ? (
        <Link to="/journeys/new" search={{ copy: id }} className="usa-button usa-button--outline">
          Copy it, such as for a future state
        </Link>
      ) : null}
      {mayEdit ? <Publication journey={journey} /> : null}
      {basedOn === null ? null : (
        <Link to="/journeys/compare" search={{ a: basedOn.id, b: id }}>
          Compare with {basedOn.name}
        </Link>
      )}
    </div>
  );
}

function Publication({ journey }: { journey: MappedJourney }): ReactElement {
  const { busy, outcome, toggle } = usePublication(journey);
  return (
    <>
      <button
        type="button"
        className="usa-button usa-button--outline"
        aria-disabled={busy}
        onClick={() => void toggle()}
      >
        {journey.status === 'PUBLISHED' ? 'Take back to a draft' : 'Publish'}
      </button>
      {outcome === undefined ? null : (
        <div className={styles.outcome}>
          <Alert tone={outcome.tone} title={outcome.words} />
        </div>
      )}
    </>
  );
}
