import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { SearchKind, SearchQuery } from '../graphql/generated/search.ts';
import { ChannelStrip } from '../ui/ChannelStrip.tsx';
import { DigitalVerdict } from '../ui/DigitalVerdict.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { countOf, formatCount } from '../ui/numbers.ts';
import { Browse } from './Browse.tsx';
import { matchedParts } from './matched-parts.ts';
import { searchKinds } from './search-search.ts';
import { sumOf } from './search-words.ts';
import styles from './Search.module.scss';

type Result = SearchQuery['search'];
type Hit = Result['hits'][number];

/** The hits in the order of the API, or what to do when there are none. */
export function SearchHits({
  text,
  kind,
  result,
  busy,
}: {
  text: string;
  kind: SearchKind | undefined;
  result: Result;
  busy: boolean;
}): ReactElement {
  const all = sumOf(result.counts);
  const of = kind === undefined ? all : (result.counts.find((c) => c.kind === kind)?.count ?? 0);
  if (all === 0) return <NothingFound />;
  if (of === 0)
    return (
      <EmptyState
        next={
          <Link to="/search" search={{ q: text }}>
            See all {countOf(all, 'result', 'results')}
          </Link>
        }
      >
        No {searchKinds.find((one) => one.kind === kind)?.many.toLowerCase()} match these words.
      </EmptyState>
    );
  return (
    <>
      <ol className={busy ? styles.busy : styles.hits}>
        {result.hits.map((hit) => (
          <li key={`${hit.kind} ${hit.node.id}`}>
            <HitRow hit={hit} text={text} withKind={kind === undefined} />
          </li>
        ))}
      </ol>
      <Rest text={text} kind={kind} shown={result.hits.length} of={of} />
    </>
  );
}

function HitRow({ hit, text, withKind }: { hit: Hit; text: string; withKind: boolean }): ReactElement {
  const { node } = hit;
  return (
    <>
      <div className={styles.about}>
        <h2 className={styles.title}>
          <HitLink hit={hit}>
            <Matched text={hit.title} query={text} />
          </HitLink>
        </h2>
        <p className={styles.detail}>
          {withKind ? <span>{searchKinds.find((one) => one.kind === hit.kind)?.one} · </span> : null}
          <Matched text={hit.detail} query={text} />
        </p>
        <p className={styles.matched}>Found in: {hit.matched}</p>
      </div>
      <div className={styles.side}>
        {node.__typename === 'Service' ? (
          <>
            <DigitalVerdict gap={node.digitalGap} warnings={node.warnings} />
            <ChannelStrip cells={node.channelStrip} />
          </>
        ) : 'serviceCount' in node ? (
          <span>{countOf(node.serviceCount, 'service', 'services')}</span>
        ) : null}
      </div>
    </>
  );
}

function HitLink({ hit, children }: { hit: Hit; children: ReactNode }): ReactElement {
  const params = { id: hit.node.id };
  const to = {
    SERVICE: '/services/$id',
    UNIT: '/units/$id',
    FORM: '/forms/$id',
    TOOL: '/tools/$id',
    ROLE: '/roles/$id',
    LIFE_EXPERIENCE: '/life-experiences/$id',
    JOURNEY: '/journeys/$id',
  } as const;
  return (
    <Link to={to[hit.kind]} params={params}>
      {children}
    </Link>
  );
}

function Matched({ text, query }: { text: string; query: string }): ReactElement {
  return (
    <>
      {matchedParts(text, query).map((part, index) =>
        part.matched ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </>
  );
}

function Rest({
  text,
  kind,
  shown,
  of,
}: {
  text: string;
  kind: SearchKind | undefined;
  shown: number;
  of: number;
}): ReactElement | null {
  if (shown >= of) return null;
  return (
    <p className={styles.rest}>
      The best {formatCount(shown)} of {formatCount(of)} are shown.{' '}
      {kind === 'SERVICE' ? (
        <Link to="/services" search={{ text }}>
          See them all in the list of services
        </Link>
      ) : kind === undefined ? (
        'Choose a kind above, or add a word.'
      ) : (
        'Add a word to narrow the search.'
      )}
    </p>
  );
}

function NothingFound(): ReactElement {
  return (
    <>
      <EmptyState>
        Check the spelling, try fewer words, or use the name an agency would use: “passport” finds more than
        “travel document for my trip”.
      </EmptyState>
      <Browse />
    </>
  );
}
