import type { ReactElement } from 'react';
import { workKindTerms } from '../../schema/vocabulary/work.ts';
import { listInWords } from '../../schema/vocabulary/channel-strip.ts';
import { WaitingWorkDocument } from '../graphql/generated/waiting-work.ts';
import type { WaitingWorkQuery } from '../graphql/generated/waiting-work.ts';
import { useOperation } from '../graphql/use-operation.ts';
import type { SignedInViewer } from '../ui/RoleGate.tsx';
import { AddressLink } from '../ui/AddressLink.tsx';
import { formatDate } from '../ui/dates.ts';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { formatCount } from '../ui/numbers.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { addressOfForm, kindOfForm } from './draft-words.ts';
import type { UnfinishedForm } from './draft-words.ts';
import { firstTasks } from './first-tasks.ts';
import styles from './WaitingWork.module.scss';

type Item = WaitingWorkQuery['work']['items'][number];

/**
 * What waits for a person, by the roles they have: each kind with its count and the age of the oldest, forms to go on
 * with, and what to begin with. The tasks need no data, so they open even when the list cannot be shown.
 */
export function WaitingWork({ viewer }: { viewer: SignedInViewer }): ReactElement {
  const { data, error, refetch } = useOperation(
    WaitingWorkDocument,
    {},
    // Without a role nothing can wait, and the API says so with a problem.
    { enabled: viewer.roles.length > 0 },
  );
  const tasks = firstTasks(viewer.roles);
  return (
    <div className={styles.work}>
      {error === null ? null : <ProblemNotice error={error} retry={() => void refetch()} />}
      {viewer.roles.length === 0 ? (
        <p>
          <strong>Nothing waits for you.</strong> You have no role yet: you read what everybody may read. An
          administrator gives roles.
        </p>
      ) : data === undefined && error === null ? (
        <LoadingRows what="what waits for you" rows={4} />
      ) : null}
      {data === undefined ? null : <Waiting data={data} />}
      <ul className={styles.tasks} aria-label="What to begin with">
        {tasks.map(({ words, list }) => (
          <li key={list}>
            <AddressLink href={list}>{words}</AddressLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Waiting({ data }: { data: WaitingWorkQuery }): ReactElement {
  const { items, journeyRequests } = data.work;
  const waiting = items.filter(({ count }) => count > 0);
  const asked = journeyRequests !== null && journeyRequests.count > 0 ? journeyRequests : null;
  const clear = items.filter(({ count }) => count === 0).map(({ kind }) => lower(workKindTerms[kind].label));
  return (
    <>
      {waiting.length === 0 && asked === null ? (
        <p>
          <strong>Nothing waits for you.</strong>
        </p>
      ) : (
        <ul className={styles.items} aria-label="What waits for you">
          {waiting.map((item) => (
            <WaitingItem key={item.kind} item={item} />
          ))}
          {asked === null ? null : <AskedItem asked={asked} />}
        </ul>
      )}
      {clear.length === 0 || waiting.length === 0 ? null : (
        <p className={styles.none}>Nothing among {listInWords(clear)}.</p>
      )}
      {data.drafts.length === 0 ? null : <Unfinished forms={data.drafts} />}
    </>
  );
}

function WaitingItem({ item }: { item: Item }): ReactElement {
  const { label, definition } = workKindTerms[item.kind];
  return (
    <li>
      <span className={styles.count}>{formatCount(item.count)}</span>
      <span>
        <AddressLink href={item.list}>{label}</AddressLink>
        <span className={styles.note}>{definition}</span>
      </span>
      <span className={styles.age}>{ageInWords(item.oldestDays)}</span>
    </li>
  );
}

function AskedItem({
  asked,
}: {
  asked: NonNullable<WaitingWorkQuery['work']['journeyRequests']>;
}): ReactElement {
  return (
    <li>
      <span className={styles.count}>{formatCount(asked.count)}</span>
      <span>
        <AddressLink href={asked.list}>Said about services in journeys</AddressLink>
        <span className={styles.note}>Claims, proposals and findings that wait for a word.</span>
      </span>
      <span className={styles.age}>{ageInWords(asked.oldestDays)}</span>
    </li>
  );
}

function Unfinished({ forms }: { forms: readonly UnfinishedForm[] }): ReactElement {
  return (
    <section aria-labelledby="unfinished">
      <h2 id="unfinished" className={styles.title}>
        Go on writing
      </h2>
      <ul className={styles.items}>
        {forms.map((form) => (
          <li key={form.id}>
            <span className={styles.count} />
            <span>
              <AddressLink href={addressOfForm(form)}>{form.title}</AddressLink>
              <span className={styles.note}>{kindOfForm(form)}</span>
            </span>
            <span className={styles.age}>Kept {formatDate(form.updatedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How long the oldest waits: "oldest: 12 days". Nothing where it is not known. */
function ageInWords(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'oldest: since today';
  return `oldest: ${formatCount(days)} ${days === 1 ? 'day' : 'days'}`;
}

function lower(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
