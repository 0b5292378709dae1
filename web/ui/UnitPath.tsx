import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import styles from './UnitPath.module.scss';

/** A unit on the way down the agency tree. */
export interface PathUnit {
  readonly id: string;
  readonly name: string;
}

/**
 * Where a unit sits, from the department down, each step a link.
 * @param path from the top to the unit itself
 */
export function UnitPath({ path }: { path: readonly PathUnit[] }): ReactElement {
  return (
    <ol className={styles.path} aria-label="Place in the government">
      {path.map((unit) => (
        <li key={unit.id}>
          <Link to="/units/$id" params={{ id: unit.id }}>
            {unit.name}
          </Link>
        </li>
      ))}
    </ol>
  );
}
