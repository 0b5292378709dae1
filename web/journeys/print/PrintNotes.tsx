import type { ReactElement } from 'react';
import { observationKindTerms, severityTerms } from '../../../schema/vocabulary/observation.ts';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import { inOrder } from '../../canvas/lanes-of.ts';
import { PrintHead } from './PrintHead.tsx';
import styles from './JourneyPrint.module.scss';

/** What was observed in each step and what it rests on, in words. */
export function PrintNotes({ picture }: { picture: JourneyPicture }): ReactElement {
  const steps = inOrder(picture).filter((card) => card.observations.length > 0 || card.goal !== null);
  return (
    <section className={styles.notes}>
      <PrintHead picture={picture} part="Notes" />
      {steps.length === 0 ? <p>Nobody has recorded a goal, a pain point or a bright spot yet.</p> : null}
      {steps.map((card) => (
        <div key={card.id} className={styles.step}>
          <h2>{card.name}</h2>
          {card.goal === null ? null : <p>{card.goal}</p>}
          <ul>
            {card.observations.map((one) => (
              <li key={one.id}>
                <strong>{observationKindTerms[one.kind].label}</strong>
                {one.severity === null ? '' : `, ${severityTerms[one.severity].label.toLowerCase()}`}
                {`: ${one.text} (${one.evidence})`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
