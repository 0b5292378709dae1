import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { participationRoleTerms } from '../../schema/vocabulary/participation.ts';
import type { ServiceRecord } from './service-record.ts';
import styles from './ServicePage.module.scss';

/** Units that take part without being responsible, each with what it does (R7). */
export function Participants({
  participants,
}: {
  participants: ServiceRecord['participants'];
}): ReactElement {
  return (
    <ul className={styles.plainList}>
      {participants.map(({ unit, role, explanation }) => (
        <li key={`${unit.id} ${role}`}>
          <Link to="/units/$id" params={{ id: unit.id }}>
            {unit.name}
          </Link>{' '}
          {participationRoleTerms[role].label}
          {explanation === null ? null : <span className={styles.note}>{explanation}</span>}
        </li>
      ))}
    </ul>
  );
}
