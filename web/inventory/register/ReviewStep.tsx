import { Link } from '@tanstack/react-router';
import { use } from 'react';
import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { fieldId } from '../../ui/field-ids.ts';
import { FindingsContext } from './form-findings.ts';
import type { PlacedFinding } from './form-findings.ts';
import { PageAsTyped } from './PageAsTyped.tsx';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';
import type { RegisterSearch } from './register-search.ts';

/** The last step: what is missing, what would be better, and the page as the public will read it. */
export function ReviewStep({
  search,
  onFollow,
}: {
  search: RegisterSearch;
  /** Asked when a line is followed, so that the field takes the focus once its step is there. */
  onFollow: (place: PlacedFinding) => void;
}): ReactElement {
  const { problems, warnings, tried } = use(FindingsContext);
  const { getValues } = useFormContext<ServiceValues>();
  return (
    <div className={styles.fields}>
      {tried || problems.length === 0 ? null : (
        <FindingList
          title="Still missing"
          note="Needed before you can submit. The draft is saved without it."
          findings={problems}
          search={search}
          onFollow={onFollow}
        />
      )}
      {problems.length > 0 ? null : <p className={styles.ready}>Nothing is missing. You can submit it.</p>}
      {warnings.length === 0 ? null : (
        <FindingList
          title="Would make it better"
          note="None of this keeps you from submitting."
          findings={warnings}
          search={search}
          onFollow={onFollow}
        />
      )}
      <PageAsTyped values={getValues()} />
    </div>
  );
}

function FindingList({
  title,
  note,
  findings,
  search,
  onFollow,
}: {
  title: string;
  note: string;
  findings: readonly PlacedFinding[];
  search: RegisterSearch;
  onFollow: (place: PlacedFinding) => void;
}): ReactElement {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.partTitle}>
        {title}
      </h3>
      <p className={styles.note}>{note}</p>
      <ul className={styles.findings}>
        {findings.map((one) => (
          <li key={`${one.finding.code} ${one.finding.field}`}>
            <Link
              to="/services/new"
              search={{ ...search, step: one.step }}
              hash={fieldId(one.path)}
              hashScrollIntoView={false}
              onClick={() => {
                onFollow(one);
              }}
            >
              {one.label}
            </Link>
            : {one.finding.message} {one.finding.cure}{' '}
            <span className={styles.source}>{one.finding.source}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
