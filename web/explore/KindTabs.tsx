import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { SearchKind, SearchQuery } from '../graphql/generated/search.ts';
import { formatCount } from '../ui/numbers.ts';
import { searchKinds } from './search-search.ts';
import { sumOf } from './search-words.ts';
import styles from './Search.module.scss';

/** The kinds of things found, with their counts, as links, so that each view can be sent to somebody. */
export function KindTabs({
  text,
  kind,
  counts,
}: {
  text: string;
  kind: SearchKind | undefined;
  counts: SearchQuery['search']['counts'];
}): ReactElement {
  const countOf = (one: SearchKind): number => counts.find((c) => c.kind === one)?.count ?? 0;
  return (
    <nav className={styles.tabs} aria-label="Kinds of results">
      <ul>
        <li>
          <Tab
            text={text}
            slug={undefined}
            current={kind === undefined}
            words="Everything"
            count={sumOf(counts)}
          />
        </li>
        {searchKinds.map((one) => (
          <li key={one.kind}>
            {countOf(one.kind) === 0 && kind !== one.kind ? (
              <span className={styles.none}>
                {one.many} <span className={styles.count}>0</span>
              </span>
            ) : (
              <Tab
                text={text}
                slug={one.slug}
                current={kind === one.kind}
                words={one.many}
                count={countOf(one.kind)}
              />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tab({
  text,
  slug,
  current,
  words,
  count,
}: {
  text: string;
  slug: string | undefined;
  current: boolean;
  words: string;
  count: number;
}): ReactElement {
  return (
    <Link
      to="/search"
      search={{ q: text, kind: slug }}
      className={current ? styles.current : styles.tab}
      aria-current={current ? 'page' : undefined}
      activeOptions={{ includeSearch: true, exact: true }}
    >
      {words} <span className={styles.count}>{formatCount(count)}</span>
    </Link>
  );
}
