import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { HomeFiguresQuery } from '../graphql/generated/home-figures.ts';
import { AsOf } from '../ui/AsOf.tsx';
import { countOf, formatCount } from '../ui/numbers.ts';
import { ShareStrip } from '../ui/ShareStrip.tsx';
import type { Share } from '../ui/ShareStrip.tsx';
import { splitBySize } from './agency-shares.ts';
import styles from './HomePage.module.scss';

type Row = HomeFiguresQuery['digitizationGapSummary']['rows'][number];

/** All agencies on one scale, sorted, each a link; those with few services apart, because a share of two says little. */
export function AgencyStrip({ rows, asOf }: { rows: readonly Row[]; asOf: string }): ReactElement {
  const { large, small, few } = splitBySize(rows);
  const unknown = rows.reduce((sum, row) => sum + row.counts.digitalUnknown, 0);
  return (
    <>
      <p className={styles.key}>
        Bar: services that can be finished digitally, of all listed for the agency and the units inside it.
        {unknown === 0 ? '' : ` Hatched: the ${formatCount(unknown)} for which it is not known.`}{' '}
        <AsOf date={asOf} words="As of" />.
      </p>
      <ShareStrip shares={large} link={agencyLink} />
      {small.length === 0 ? null : (
        <>
          <h3 className={styles.few}>
            {countOf(small.length, 'agency', 'agencies')} with fewer than {few} services, where a share says
            little
          </h3>
          <ShareStrip shares={small} link={agencyLink} />
        </>
      )}
    </>
  );
}

/** Opens the services that make the bar; an agency without any opens all of its services. */
function agencyLink(share: Share, words: ReactNode): ReactNode {
  if (share.part === 0)
    return (
      <Link to="/services" search={{ unit: share.key }}>
        {words}
      </Link>
    );
  return (
    <Link to="/gaps/list" search={{ unit: share.key, gap: 'CLOSED' }}>
      {words}
    </Link>
  );
}
