import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { HomeFiguresQuery } from '../graphql/generated/home-figures.ts';
import { AsOf } from '../ui/AsOf.tsx';
import { takeFocus } from '../ui/focus-on-arrival.ts';
import { formatCount } from '../ui/numbers.ts';
import styles from './HomePage.module.scss';

type Summary = HomeFiguresQuery['digitizationGapSummary'];

const proven = provenDigitalGaps.join(',');

/** The sentence of the first page, as its heading or as that of its second part. Each figure is a link to the rows that sum to it. */
export function HomeSentence({
  summary,
  failed,
  level = 1,
}: {
  summary: Summary | undefined;
  failed: boolean;
  /** 2 where another heading opens the page. */
  level?: 1 | 2;
}): ReactElement {
  const Heading = level === 1 ? 'h1' : 'h2';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (level === 1 && takeFocus()) heading.current?.focus({ preventScroll: true });
  }, [level]);
  const total = summary?.total;
  return (
    <div className={styles.opening} aria-busy={summary === undefined && !failed}>
      <Heading ref={heading} tabIndex={-1} className={level === 1 ? styles.sentence : styles.below}>
        {total === undefined ? (
          'Federal services, and how far each gets digitally'
        ) : (
          <Figures total={total} />
        )}
      </Heading>
      <p className={styles.beside}>
        {summary === undefined || total === undefined ? (
          ' '
        ) : (
          <>
            <Unknowns total={total} /> Counted by rule from what is recorded, <AsOf date={summary.asOf} />.{' '}
            <Link to="/definitions">How we count</Link>
          </>
        )}
      </p>
    </div>
  );
}

function Figures({ total }: { total: Summary['total'] }): ReactElement {
  const { services, notDigital, rationaleGiven } = total;
  if (services === 0) return <>No federal service is listed here yet.</>;
  const listed = (
    <Link to="/services" className={styles.figure}>
      <strong>{formatCount(services)}</strong> {services === 1 ? 'federal service' : 'federal services'}
    </Link>
  );
  if (notDigital === 0) return <>Of {listed} listed, none is known to stop short of the end online.</>;
  return (
    <>
      Of {listed} listed,{' '}
      <Figure search={{ gap: proven }} count={notDigital}>
        cannot be finished digitally
      </Figure>
      ; for{' '}
      {rationaleGiven === 0 ? (
        'none'
      ) : (
        <Figure search={{ gap: proven, rationale: 'SUBMITTED,APPROVED' }} count={rationaleGiven} />
      )}{' '}
      of those a rationale says why.
    </>
  );
}

/** What is not known stands beside the figures, never inside them. */
function Unknowns({ total }: { total: Summary['total'] }): ReactElement | null {
  const { digitalUnknown, noChannel } = total;
  if (digitalUnknown + noChannel === 0) return null;
  return (
    <>
      {digitalUnknown === 0 ? null : (
        <>
          For{' '}
          <Link to="/gaps/list" search={{ gap: 'UNKNOWN' }}>
            {formatCount(digitalUnknown)} more
          </Link>{' '}
          it is not known.{' '}
        </>
      )}
      {noChannel === 0 ? null : (
        <>
          For{' '}
          <Link to="/gaps/list" search={{ gap: 'NO_CHANNEL' }}>
            {formatCount(noChannel)}
          </Link>{' '}
          no channel is recorded.{' '}
        </>
      )}
    </>
  );
}

function Figure({
  search,
  count,
  children,
}: {
  search: { gap?: string; rationale?: string };
  count: number;
  children?: ReactNode;
}): ReactElement {
  return (
    <Link to="/gaps/list" search={search} className={styles.figure}>
      <strong>{formatCount(count)}</strong>
      {children === undefined ? null : <> {children}</>}
    </Link>
  );
}
