import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { CompareJourneysDocument } from '../../graphql/generated/compare-journeys.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { compareJourneys } from './compare-documents.ts';
import type { ComparedJourney } from './compare-documents.ts';
import { compareSearch } from './compare-search.ts';
import styles from './Compare.module.scss';
import { FigureRows } from './FigureRows.tsx';

/** Two journeys side by side: their figures, and in words what the second has other than the first. */
export function ComparePage(): ReactElement {
  const written: unknown = useSearch({ strict: false });
  const { a = '', b = '' } = compareSearch.parse(written);
  const { data, error, refetch } = useOperation(
    CompareJourneysDocument,
    { a, b },
    { enabled: a !== '' && b !== '' },
  );
  const one = data?.a;
  const two = data?.b;
  const differences = one && two ? compareJourneys(one, two) : [];
  return (
    <Page width="table">
      <PageHeading
        title="Two journeys compared"
        {...(one && two ? { lead: <Pair one={one} two={two} /> } : {})}
        crumbs={[
          <Link key="all" to="/journeys" activeOptions={{ exact: true }}>
            Journeys
          </Link>,
        ]}
      />
      {error === null || error.code === 'NOT_FOUND' ? null : (
        <ProblemNotice error={error} retry={() => void refetch()} />
      )}
      {one && two ? (
        <>
          <Section id="compared-figures" title="In figures">
            <FigureRows
              caption="Figures of both journeys"
              heads={[one.name, two.name]}
              before={one.figures}
              after={two.figures}
            />
          </Section>
          <Section id="compared-words" title="In words">
            {differences.length === 0 ? <p>Stages, steps and hand-offs are the same.</p> : null}
            <ul className={styles.differences}>
              {differences.map(({ words }, index) => (
                <li key={`${index} ${words}`}>{words}</li>
              ))}
            </ul>
          </Section>
        </>
      ) : a === '' || b === '' || data !== undefined || error?.code === 'NOT_FOUND' ? (
        <EmptyState
          next={
            <Link to="/life-experiences" activeOptions={{ exact: true }}>
              See all life experiences and their journeys
            </Link>
          }
        >
          Two journeys are compared by an address that names both. One of them is not named, is not recorded,
          or you may not read it.
        </EmptyState>
      ) : error === null ? (
        <LoadingRows what="both journeys" rows={12} />
      ) : null}
    </Page>
  );
}

/** Both names, each leading to its journey. */
function Pair({ one, two }: { one: ComparedJourney; two: ComparedJourney }): ReactElement {
  const linked = ({ id, name }: ComparedJourney): ReactElement => (
    <Link to="/journeys/$id" params={{ id }}>
      {name}
    </Link>
  );
  return (
    <>
      {linked(two)} beside {linked(one)}.
    </>
  );
}
