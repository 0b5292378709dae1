import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactElement } from 'react';
import {
  priorityCriteria,
  priorityCriterionTerms,
  rankParameters,
  SCALE_END,
  WEIGHT_MAX,
} from '../../schema/vocabulary/priority.ts';
import type { PriorityCriterion } from '../../schema/vocabulary/priority.ts';
import { serviceFieldTerms } from '../../schema/vocabulary/service-field.ts';
import type { GapPrioritiesQuery } from '../graphql/generated/gap-priorities.ts';
import { Alert } from '../ui/Alert.tsx';
import { countOf, formatCount } from '../ui/numbers.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { fromFirstPage } from './gap-addresses.ts';
import type { GapListSearch } from './gap-list-search.ts';
import { criterionOf } from './rank-search.ts';
import { weightedRank } from './rank-weights.ts';
import type { WeightedRank } from './rank-weights.ts';
import type { GapListRequest } from './read-gap-list-search.ts';
import { coverageInWords } from './rank-words.ts';
import styles from './RankPanel.module.scss';

type Known = GapPrioritiesQuery['gapPriorities'];

/** What an order by demand and burden goes by, of how many gaps it is known, and for the rank what each figure counts (R32). */
export function RankPanel({
  search,
  request,
  known,
  error,
}: {
  search: GapListSearch;
  request: GapListRequest;
  /** How much is known of the figures; undefined until it is there. */
  known: Known | undefined;
  error: Parameters<typeof ProblemNotice>[0]['error'] | null;
}): ReactElement | null {
  if (known === undefined) return error === null ? null : <ProblemNotice error={error} />;
  const one = criterionOf(request.order);
  const rank = weightedRank(request.rank, known.usualWeights);
  return (
    <section className={styles.panel} aria-label="What the order goes by">
      {one !== undefined ? (
        <p className={styles.coverage}>
          <strong>{priorityCriterionTerms[one].label}.</strong> {coverageInWords(known[one], known.services)}
          {known[one] > 0 && known[one] < known.services ? ' The others stand at the end, by name.' : ''}
        </p>
      ) : rank === null ? null : (
        <WeightForm key={JSON.stringify(rank)} search={search} rank={rank} known={known} />
      )}
      {(one === undefined ? known.some : known[one]) === 0 && known.services > 0 ? (
        <NothingKnown
          what={one === undefined ? 'any of these figures' : 'this figure'}
          order={
            one === undefined && rank?.hispFirst === true
              ? 'high impact providers stand first, and all by name'
              : 'the rows stand by name'
          }
          known={known}
        />
      ) : null}
    </section>
  );
}

/** The weights as a form; nothing moves until it is sent, and then the address holds them. */
function WeightForm({
  search,
  rank,
  known,
}: {
  search: GapListSearch;
  rank: WeightedRank;
  known: Known;
}): ReactElement {
  const navigate = useNavigate();
  const apply = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const change = Object.fromEntries(
      priorityCriteria.map((criterion) => {
        const name = rankParameters[criterion];
        const weight = String(given.get(name) ?? '').trim();
        return [name, weight === String(known.usualWeights[criterion]) ? undefined : weight];
      }),
    );
    const hispFirst = given.get(rankParameters.hispFirst) === 'on' ? undefined : 'false';
    const next = fromFirstPage(search, { ...change, hispFirst });
    void navigate({ to: '/gaps/list', search: next, resetScroll: false });
  };
  return (
    <form className={styles.weights} action="/gaps/list" aria-label="Weights" onSubmit={apply}>
      <p className={styles.lead}>
        How much each figure counts, from 0 to {WEIGHT_MAX}. The score is the weighted mean of their points; a
        figure that is not known counts as the middle of its scale, never as zero.{' '}
        <Link to="/definitions" hash="weighted-rank">
          How a score is made
        </Link>
      </p>
      {priorityCriteria.map((criterion) => (
        <Weight key={criterion} criterion={criterion} weight={rank.weights[criterion]} known={known} />
      ))}
      <div className={styles.end}>
        <label className={styles.first}>
          <input type="checkbox" name={rankParameters.hispFirst} defaultChecked={rank.hispFirst} /> High
          impact service providers first
        </label>
        <button type="submit" className="usa-button usa-button--outline">
          Rank by these weights
        </button>
      </div>
    </form>
  );
}

function Weight({
  criterion,
  weight,
  known,
}: {
  criterion: PriorityCriterion;
  weight: number;
  known: Known;
}): ReactElement {
  const { label, fullAt } = priorityCriterionTerms[criterion];
  const name = rankParameters[criterion];
  return (
    <div className={styles.weight}>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        className="usa-input"
        type="number"
        min={0}
        max={WEIGHT_MAX}
        step={1}
        required
        defaultValue={weight}
        aria-describedby={`${name}-known`}
      />
      <p id={`${name}-known`} className={styles.coverage}>
        {coverageInWords(known[criterion], known.services)} {formatCount(SCALE_END)} points at{' '}
        {formatCount(fullAt)}.
      </p>
    </div>
  );
}

/** Where nothing is recorded yet: what that means for the rows, and who can change it. */
function NothingKnown({ what, order, known }: { what: string; order: string; known: Known }): ReactElement {
  const services = countOf(known.services, 'service', 'services');
  return (
    <Alert tone="info" title={`None of the ${services} has ${what} yet, so ${order}.`}>
      <p>
        A registrar of the responsible unit can record it with its year and source: open the service, choose
        “Change it” and go to “{serviceFieldTerms.priorityFacts.label}” under “Occasion”; or import a
        spreadsheet with the columns{' '}
        {priorityCriteria.map((criterion, index) => (
          <span key={criterion}>
            {index === 0 ? '' : ', '}
            <code>{priorityCriterionTerms[criterion].column}</code>
          </span>
        ))}
        . Yearly volumes do not stand in for them, because they count different things.
      </p>
    </Alert>
  );
}
