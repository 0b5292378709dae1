import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import styles from './SearchBox.module.scss';

/** Longest text the API looks for. */
const TEXT_MAX = 200;

/** The one search box, in the same place on every page; on the results page it keeps the words (C5). */
export function SearchBox(): ReactElement {
  const search: { q?: unknown } = useSearch({ strict: false });
  const asked = typeof search.q === 'string' ? search.q : '';
  // Another search, also one that comes from Back, starts the form anew with its own words.
  return <SearchForm key={asked} asked={asked} />;
}

function SearchForm({ asked }: { asked: string }): ReactElement {
  const [text, setText] = useState(asked);
  const navigate = useNavigate();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void navigate({ to: '/search', search: { q: text.trim() } });
  };
  return (
    <form className={styles.search} role="search" action="/search" onSubmit={submit}>
      <label className={styles.unseen} htmlFor="site-search">
        Search services, agencies, forms, tools and roles
      </label>
      <input
        id="site-search"
        type="search"
        name="q"
        size={27}
        maxLength={TEXT_MAX}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <button type="submit">
        <svg aria-hidden="true" width={16} height={16} viewBox="0 0 16 16">
          <circle cx={6.5} cy={6.5} r={5} />
          <path d="M10.3 10.3 L15 15" />
        </svg>
        Search
      </button>
    </form>
  );
}
