import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactElement } from 'react';
import { TEXT_MAX_LENGTH } from '../../schema/vocabulary/list-parameter.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { choicesWith, sameWords } from './clause-words.ts';
import type { Clause } from './clause-words.ts';
import { fromFirstPage } from './gap-addresses.ts';
import { clauseParams } from './gap-list-search.ts';
import type { GapListSearch } from './gap-list-search.ts';
import { clausesOf } from './query-sentence.ts';
import type { KnownNames } from './query-sentence.ts';
import { orderWords } from './read-gap-list-search.ts';
import styles from './GapQueryForm.module.scss';

/** Clauses that most queries leave open; they fold away until one of them is set. */
const furtherParams = [
  'physicalGap',
  'type',
  'reason',
  'lifeExperience',
  'hisp',
  'designated',
  'status',
] as const;

/** Clauses that only a link from another page sets; the form shows them so that they can be opened again. */
const linkedParams = ['participant', 'role', 'tool', 'form', 'gapAt', 'noGapAt'] as const;

/**
 * The query as a sentence whose bold parts are selects. Nothing moves until Apply; then the address holds the query
 * and the count of rows is said aloud.
 */
export function GapQueryForm({ search, names }: { search: GapListSearch; names: KnownNames }): ReactElement {
  const navigate = useNavigate();
  const clauses = clausesOf(names);
  const isSet = (param: keyof GapListSearch): boolean => (search[param] ?? '') !== '';
  const linked = linkedParams.filter(isSet);
  const further = furtherParams.some(isSet) || isSet('channel') || isSet('channelRationale') || isSet('text');
  const apply = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const change = Object.fromEntries(
      [...clauseParams, 'order' as const].map((param) => {
        const value = given.get(param);
        return [param, typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined];
      }),
    );
    void navigate({ to: '/gaps/list', search: fromFirstPage(search, change) });
  };
  const select = (clause: Clause, after = ''): ReactElement => (
    <ClauseSelect key={clause.param} clause={clause} value={search[clause.param] ?? ''} after={after} />
  );
  return (
    <form
      // A new query, such as Back, starts from its own values.
      key={JSON.stringify([search, names.units.length])}
      className={styles.query}
      action="/gaps/list"
      aria-label="Query"
      onSubmit={apply}
    >
      <p className={styles.sentence}>
        Services {select(clauses.gap)} {select(clauses.rationale)} {select(clauses.unit, ',')}{' '}
        {linked.map((param) => (
          <span key={param}>{select(clauses[param], ',')} </span>
        ))}
        sorted by <OrderSelect value={search.order ?? ''} />
      </p>
      <button type="submit" className={`usa-button ${styles.apply ?? ''}`}>
        Apply
      </button>
      <div className={styles.further}>
        <Disclosure summary="More conditions" open={further}>
          <p className={styles.sentence}>
            … {select(clauses.channel)} {select(clauses.channelRationale, ',')}{' '}
            {furtherParams.map((param) => (
              <span key={param}>{select(clauses[param], ',')} </span>
            ))}
            <span className={styles.clause}>
              <span>with the words</span>
              <input
                className={styles.words}
                type="search"
                name="text"
                aria-label="Words in the service"
                maxLength={TEXT_MAX_LENGTH}
                defaultValue={search.text ?? ''}
                autoComplete="off"
              />
            </span>
          </p>
        </Disclosure>
      </div>
    </form>
  );
}

function ClauseSelect({
  clause,
  value,
  after,
}: {
  clause: Clause;
  value: string;
  /** Stays on the line of the select. */
  after: string;
}): ReactElement {
  const choices = choicesWith(clause, value);
  const current = choices.find((choice) => sameWords(choice.value, value))?.value ?? '';
  return (
    <span className={styles.clause}>
      {clause.before === undefined ? null : <span>{clause.before}</span>}
      <select
        className={styles.select}
        name={clause.param}
        aria-label={clause.name}
        defaultValue={current}
        data-set={current !== ''}
      >
        {clause.param === 'gap' ? null : <option value="">{clause.open}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
      {after === '' ? null : <span className={styles.after}>{after}</span>}
    </span>
  );
}

function OrderSelect({ value }: { value: string }): ReactElement {
  return (
    <select
      className={styles.select}
      name="order"
      aria-label="Order"
      defaultValue={Object.hasOwn(orderWords, value) ? value : ''}
      data-set
    >
      {Object.entries(orderWords).map(([order, words]) => (
        <option key={order} value={order === 'WORST_GAP' ? '' : order}>
          {words}
        </option>
      ))}
    </select>
  );
}
