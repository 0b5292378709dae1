import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { HomeFiguresQuery } from '../graphql/generated/home-figures.ts';
import { AsOf } from '../ui/AsOf.tsx';
import { formatCount } from '../ui/numbers.ts';
import { ShareStrip } from '../ui/ShareStrip.tsx';
import styles from './HomePage.module.scss';

type Row = HomeFiguresQuery['digitizationGapSummary']['rows'][number];

/** All agencies on one scale, sorted; each opens its own services. */
export function AgencyStrip({ rows, asOf }: { rows: readonly Row[]; asOf: string }): ReactElement {
  const shares = rows.map((row) => ({
    key: row.key,
    label: row.abbreviation ?? row.label,
    name: row.label,
    part: row.counts.closed,
    whole: row.counts.services,
  }));
  const unknown = rows.reduce((sum, row) => sum + row.counts.digitalUnknown, 0);
  return (
    <>
      <p className={styles.key}>
        Bar: services that can be finished digitally, of all services listed for the agency and the units
        inside it.
        {unknown === 0 ? '' : ` The ${formatCount(unknown)} not known are outside the bar.`}{' '}
        <AsOf date={asOf} words="As of" />.
      </p>
      <ShareStrip
        shares={shares}
        link={(share, words) => (
          <Link to="/gaps/list" search={{ unit: share.key, gap: 'CLOSED' }}>
            {words}
          </Link>
        )}
      />
    </>
  );
}
