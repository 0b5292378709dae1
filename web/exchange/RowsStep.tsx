import type { ReactElement } from 'react';
import { importColumnLabel } from '../../schema/vocabulary/import-column.ts';
import { hereInAddress, signInAddress } from '../graphql/sign-in-address.ts';
import type { ProblemError } from '../graphql/problem-error.ts';
import { Alert } from '../ui/Alert.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { countOf } from '../ui/numbers.ts';
import { saveFile } from '../ui/save-file.ts';
import { ImportRowsTable } from './ImportRowsTable.tsx';
import styles from './Import.module.scss';
import type { RowReport } from './import-rows.ts';
import type { ImportSession } from './import-session.ts';
import type { ImportView } from './import-state.ts';
import { causesOf, countOutcomes, outcomeOrder, outcomeWords, reportCsv } from './outcome-words.ts';

/** What would come of the rows, or what came of them: how far it is, the counts, the causes and the rows. */
export function RowsStep({
  session,
  view,
  step,
}: {
  session: ImportSession;
  view: ImportView;
  step: 'review' | 'result';
}): ReactElement {
  const told = step === 'review' ? view.checked : view.done;
  const twice = view.sending?.twice ?? [];
  const total = (view.sending?.rows.length ?? 0) + twice.length;
  const rows: RowReport[] = [...told, ...twice];
  const complete = told.length === (view.sending?.rows.length ?? 0);
  const counts = countOutcomes(rows);
  const causes = causesOf(rows);
  const writes = counts.NEW + counts.CHANGED + counts.KEPT_AS_DRAFT;
  return (
    <div className={styles.stack}>
      <Progress step={step} done={rows.length} total={total} complete={complete} />
      {view.problem === undefined ? null : (
        <Resting
          problem={view.problem}
          step={step}
          onAgain={() => {
            session.resume();
          }}
        />
      )}
      {view.kept ? null : (
        <Alert tone="info" title="This browser keeps nothing of the import.">
          <p>Leave this page open until it is done. The same file imported again does the rest.</p>
        </Alert>
      )}
      <ul className={styles.counts} aria-label="Counts">
        {outcomeOrder
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <li key={outcome} data-outcome={outcome}>
              {outcomeWords(outcome, counts[outcome], step)}
            </li>
          ))}
      </ul>
      {view.sending?.numberedByName === true ? (
        <p className={styles.lead}>
          The file has no numbers of its own, so each service is found again by its name. A name that changes
          makes a new service.
        </p>
      ) : null}
      {step === 'review' ? (
        <div className="usa-checkbox">
          <input
            id="allow-removals"
            type="checkbox"
            className="usa-checkbox__input"
            checked={view.allowRemovals}
            onChange={(event) => {
              session.review(event.currentTarget.checked);
            }}
          />
          <label className="usa-checkbox__label" htmlFor="allow-removals">
            Rows may take away what is recorded
            <span className="usa-checkbox__label-description">
              Off: a row whose list has fewer entries, or that has (clear) in a cell, is refused.
            </span>
          </label>
        </div>
      ) : null}
      {causes.length === 0 ? null : <Causes causes={causes} />}
      <div className={styles.actions}>
        {step === 'review' ? (
          <button
            type="button"
            className="usa-button"
            aria-disabled={!complete}
            onClick={() => {
              if (complete) session.apply();
            }}
          >
            {complete ? `Import ${countOf(writes, 'row', 'rows')}` : 'Checking the rows'}
          </button>
        ) : (
          <button type="button" className="usa-button" onClick={() => void session.forget()}>
            {complete ? 'Import another file' : 'Stop here'}
          </button>
        )}
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => {
            saveFile('import-report.csv', 'text/csv', reportCsv(sorted(rows), location.origin));
          }}
        >
          Download the report
        </button>
        {step === 'review' ? (
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => {
              session.go('match');
            }}
          >
            Back to the columns
          </button>
        ) : null}
      </div>
      {step === 'result' && complete ? (
        <p className={styles.lead}>
          What came of a row that you did not want is undone in the history of its service, where an earlier
          state can be set back.
        </p>
      ) : null}
      <ImportRowsTable rows={sorted(rows)} step={step} />
    </div>
  );
}

/** Rows with problems first, then by their place in the file. */
function sorted(rows: readonly RowReport[]): RowReport[] {
  return [...rows].sort(
    (a, b) => outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) || a.number - b.number,
  );
}

function Progress({
  step,
  done,
  total,
  complete,
}: {
  step: 'review' | 'result';
  done: number;
  total: number;
  complete: boolean;
}): ReactElement {
  const does = step === 'review' ? 'checked' : 'imported';
  const share = total === 0 ? 100 : Math.floor((done / total) * 20) * 5;
  const words = complete
    ? step === 'review'
      ? `All ${countOf(total, 'row is', 'rows are')} checked. Nothing is written yet.`
      : `All ${countOf(total, 'row is', 'rows are')} done.`
    : `${share} percent ${does}.`;
  return (
    <div className={styles.actions} data-complete={complete}>
      <progress
        aria-label={step === 'review' ? 'Rows checked' : 'Rows imported'}
        max={Math.max(total, 1)}
        value={done}
      />
      <span>
        {done.toLocaleString('en-US')} of {countOf(total, 'row', 'rows')}
      </span>
      <span role="status">{words}</span>
    </div>
  );
}

/** Why it rests, that nothing is lost, and how it goes on. */
function Resting({
  problem,
  step,
  onAgain,
}: {
  problem: ProblemError;
  step: 'review' | 'result';
  onAgain: () => void;
}): ReactElement {
  const signIn = problem.code === 'SIGN_IN_REQUIRED' || problem.code === 'SIGN_IN_EXPIRED';
  const refused = problem.code === 'INVALID_INPUT' || problem.code === 'NOT_ALLOWED';
  return (
    <Alert
      tone="error"
      title={
        signIn
          ? 'You are no longer signed in.'
          : refused
            ? problem.message
            : 'The server does not answer just now.'
      }
    >
      <p>
        {step === 'result'
          ? 'Rows that were done stay done, and the others are still here.'
          : 'Nothing was written, and the file is still here.'}{' '}
        {signIn
          ? 'Sign in again, and it goes on from where it was.'
          : refused
            ? (problem.facts.cure ?? '')
            : 'It goes on by itself as soon as the server answers; you can leave this page and come back.'}
      </p>
      {signIn ? (
        <a className="usa-button usa-button--outline" href={signInAddress(hereInAddress())}>
          Sign in
        </a>
      ) : (
        <button type="button" className="usa-button usa-button--outline" onClick={onAgain}>
          Try again
        </button>
      )}
    </Alert>
  );
}

const CAUSES_SHOWN = 10;

/** What stands against rows, by cause: mended once in the file, it is mended in all of them. */
function Causes({ causes }: { causes: ReturnType<typeof causesOf> }): ReactElement {
  return (
    <Disclosure summary={`What to mend, by cause (${causes.length})`}>
      <ul>
        {causes.slice(0, CAUSES_SHOWN).map(({ key, column, given, message, cure, rows }) => (
          <li key={key}>
            <strong>
              {column === null ? '' : `${importColumnLabel(column)}${given === null ? '' : ` “${given}”`}: `}
              {message}
            </strong>{' '}
            {cure}{' '}
            <span className={styles.quiet}>
              {countOf(rows.length, 'row', 'rows')}: {rows.slice(0, 12).join(', ')}
              {rows.length > 12 ? ' …' : ''}
            </span>
          </li>
        ))}
      </ul>
      {causes.length > CAUSES_SHOWN ? <p>The report has the other {causes.length - CAUSES_SHOWN}.</p> : null}
    </Disclosure>
  );
}
