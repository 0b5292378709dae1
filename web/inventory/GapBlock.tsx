import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { givenRationaleStates, provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { formatCount } from '../ui/numbers.ts';
import { notDigitalShort, unknownBeside } from './gap-figures.ts';
import type { GapFigures } from './gap-figures.ts';
import type { ServicesSearch } from './services-search.ts';
import styles from './GapBlock.module.scss';

/** Values of the list's address behind the figures, so that each figure equals the rows it leads to. */
const PROVEN = provenDigitalGaps.join(',');
const GIVEN = givenRationaleStates.join(',');

/**
 * The gap figures of a set of services, each with what it is a part of, what is not known, and the way to its rows.
 * @param search the address of the list that holds exactly these services
 */
export function GapBlock({ counts, search }: { counts: GapFigures; search: ServicesSearch }): ReactElement {
  const beside = unknownBeside(counts);
  return (
    <div className={styles.block}>
      <KeyFacts
        layout="figures"
        facts={[
          {
            term: counts.services === 1 ? 'service listed' : 'services listed',
            value: (
              <Link to="/services" search={search}>
                {formatCount(counts.services)}
              </Link>
            ),
          },
          {
            term: 'cannot be finished digitally',
            value: (
              <Link to="/services" search={{ ...search, gap: PROVEN }}>
                {notDigitalShort(counts)}
              </Link>
            ),
          },
          {
            term: 'of these explained by a rationale',
            value: (
              <Link to="/services" search={{ ...search, gap: PROVEN, rationale: GIVEN }}>
                {formatCount(counts.rationaleGiven)} of {formatCount(counts.notDigital)}
              </Link>
            ),
          },
        ]}
      />
      {beside === '' ? null : <p className={styles.left}>{beside}</p>}
    </div>
  );
}
