import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { journeyStateTerms, journeyStatusTerms } from '../../../schema/vocabulary/journey.ts';
import { TEXT_MAX_LENGTH } from '../../../schema/vocabulary/list-parameter.ts';
import type { Term } from '../../../schema/vocabulary/term.ts';
import { journeysSearch, journeyViews } from './journeys-search.ts';
import type { JourneyListView, JourneysSearch } from './journeys-search.ts';
import styles from './JourneysPage.module.scss';

const viewWords: Record<JourneyListView, string> = { table: 'Table', cards: 'Cards' };

/**
 * What narrows the list, how it is drawn, and where a new journey begins.
 * @param lead whether the reader writes journeys
 * @param inside whether the reader sees journeys that are not published
 */
export function JourneysTools({
  search,
  lead,
  inside,
  onChoose,
}: {
  search: JourneysSearch;
  lead: boolean;
  inside: boolean;
  onChoose: (change: Partial<JourneysSearch>) => void;
}): ReactElement {
  const id = useId();
  const apply = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { text, state, status } = journeysSearch.parse(
      Object.fromEntries(new FormData(event.currentTarget)),
    );
    onChoose({ text, state, status });
  };
  return (
    <div className={styles.tools}>
      <form
        key={`${search.text ?? ''} ${search.state?.join() ?? ''} ${search.status?.join() ?? ''}`}
        className={styles.filters}
        role="search"
        aria-label="Journeys"
        onSubmit={apply}
      >
        <div className={styles.words}>
          <label htmlFor={`${id}text`}>Words in a journey, its stages or steps</label>
          <input
            id={`${id}text`}
            type="search"
            name="text"
            maxLength={TEXT_MAX_LENGTH}
            defaultValue={search.text ?? ''}
          />
        </div>
        <Choice id={`${id}state`} name="state" label="State" terms={journeyStateTerms} value={search.state} />
        {inside ? (
          <Choice
            id={`${id}status`}
            name="status"
            label="Status"
            terms={journeyStatusTerms}
            value={search.status}
          />
        ) : null}
        <button type="submit" className="usa-button usa-button--outline">
          Search journeys
        </button>
      </form>
      <div className={styles.aside}>
        <ul className={styles.views} aria-label="Shown as">
          {journeyViews.map((view) => (
            <li key={view}>
              <button
                type="button"
                aria-pressed={(search.view ?? 'table') === view}
                onClick={() => {
                  onChoose({ view: view === 'table' ? undefined : view });
                }}
              >
                {viewWords[view]}
              </button>
            </li>
          ))}
        </ul>
        {lead ? (
          <Link to="/journeys/new" className="usa-button">
            Draw a new journey
          </Link>
        ) : null}
      </div>
    </div>
  );
}

function Choice<Word extends string>({
  id,
  name,
  label,
  terms,
  value,
}: {
  id: string;
  name: string;
  label: string;
  terms: Readonly<Record<Word, Term>>;
  value: readonly Word[] | undefined;
}): ReactElement {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value?.join(',') ?? ''}>
        <option value="">Any</option>
        {(Object.entries(terms) as [Word, Term][]).map(([word, term]) => (
          <option key={word} value={word}>
            {term.label}
          </option>
        ))}
      </select>
    </div>
  );
}
