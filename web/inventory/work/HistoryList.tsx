import { useState } from 'react';
import type { ReactElement } from 'react';
import { changeActionTerms } from '../../../schema/vocabulary/change.ts';
import { askApi } from '../../graphql/client.ts';
import { RestoreServiceDocument } from '../../graphql/generated/restore-service.ts';
import type { ServiceHistoryQuery } from '../../graphql/generated/service-history.ts';
import { formatDate } from '../../ui/dates.ts';
import { countOf } from '../../ui/numbers.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Differences } from './Differences.tsx';
import { StepOutcomeNotice } from './StepOutcomeNotice.tsx';
import styles from './Steps.module.scss';
import { useStep } from './use-step.ts';
import type { Step } from './use-step.ts';

/** One change of a record. */
type Change = ServiceHistoryQuery['history']['nodes'][number];
type HistoryService = NonNullable<ServiceHistoryQuery['service']>;

/** Up to so many fields stand open; more are folded, as the facts of a new record are. */
const FEW = 4;

/** The changes of a record, newest first, with the way back to an earlier state for who may write it. */
export function HistoryList({
  changes,
  service,
  busy,
}: {
  changes: readonly Change[];
  service: HistoryService | undefined;
  busy: boolean;
}): ReactElement {
  const step = useStep();
  return (
    <>
      <StepOutcomeNotice step={step} id={service?.id ?? ''} />
      <ol className={styles.changes} aria-label="Changes, newest first" aria-busy={busy}>
        {changes.map((change) => (
          <li key={change.id} className={styles.change}>
            <h2 className={styles.changeTitle}>
              {changeActionTerms[change.action].label} by {change.actorName}
            </h2>
            <p className={styles.note}>
              <time dateTime={change.at}>{momentInWords(change.at)}</time>, version {change.version}.{' '}
              {change.summary}
            </p>
            {change.comment === null ? null : (
              <blockquote className={styles.quote}>{change.comment}</blockquote>
            )}
            <ChangedFields change={change} />
            {service !== undefined && change.restorable ? (
              <Restore change={change} service={service} step={step} />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What was said stands above as a quotation already. */
const saidAbove: ReadonlySet<string> = new Set(['statusComment', 'proposalComment']);

function ChangedFields({ change }: { change: Change }): ReactElement | null {
  const differences = change.differences.filter(({ field }) => !saidAbove.has(field));
  if (differences.length <= FEW) return <Differences differences={differences} />;
  return (
    <Disclosure summary={countOf(differences.length, 'field', 'fields')}>
      <Differences differences={differences} />
    </Disclosure>
  );
}

/** Setting the facts back to what they were after a change; asks once more before it does. */
function Restore({
  change,
  service,
  step,
}: {
  change: Change;
  service: HistoryService;
  step: Step;
}): ReactElement {
  const [asked, setAsked] = useState(false);
  const when = momentInWords(change.at);
  const restore = async (): Promise<void> => {
    const taken = await step.take(
      `restore ${change.id} ${service.version}`,
      async (requestKey) =>
        (
          await askApi(RestoreServiceDocument, {
            id: service.id,
            version: service.version,
            changeId: change.id,
            requestKey,
          })
        ).restoreService,
      `The facts are again as they were after ${when}.`,
    );
    if (taken) setAsked(false);
  };
  if (!asked)
    return (
      <p className={styles.buttons}>
        <button
          type="button"
          className="usa-button usa-button--outline"
          aria-label={`Restore the facts as of ${when}`}
          onClick={() => {
            setAsked(true);
          }}
        >
          Restore
        </button>
      </p>
    );
  return (
    <div role="group" aria-label={`Restore the facts as of ${when}`}>
      <p>
        Write the facts as they were after this change? That is a new change: nothing in the history is lost,
        and of a published service it becomes a change that OMB reviews.
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className="usa-button"
          autoFocus
          aria-disabled={step.busy}
          onClick={() => void restore()}
        >
          Yes, restore
        </button>
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => {
            setAsked(false);
          }}
        >
          Leave it
        </button>
      </div>
    </div>
  );
}

const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

/** "November 3, 2026, 9:41 AM UTC": history tells the moment, the same for every reader. */
function momentInWords(iso: string): string {
  return `${formatDate(iso)}, ${clock.format(new Date(iso))} UTC`;
}
