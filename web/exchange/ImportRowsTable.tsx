import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { importColumnLabel } from '../../schema/vocabulary/import-column.ts';
import { importOutcomeTerms } from '../../schema/vocabulary/import-outcome.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { countOf } from '../ui/numbers.ts';
import styles from './Import.module.scss';
import type { RowReport } from './import-rows.ts';

const SHOWN = 50;

/** Every row with what is done with it and why, those with problems first. */
export function ImportRowsTable({
  rows,
  step,
}: {
  rows: readonly RowReport[];
  step: 'review' | 'result';
}): ReactElement {
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <DataTable
        caption={
          step === 'review'
            ? 'Rows of the file, those to look at first'
            : 'Rows of the file and what came of them'
        }
        rows={rows.slice(0, shown)}
        rowKey={({ number }) => String(number)}
        empty={<p>No row is checked yet.</p>}
        columns={[
          { key: 'row', header: 'Row', width: '4rem', align: 'end', cell: ({ number }) => number },
          {
            key: 'service',
            header: 'Service',
            width: '32%',
            cell: (row) => (
              <>
                <strong>{row.name === '' ? '(no name)' : row.name}</strong>
                {row.externalId === null ? null : <span className={styles.quiet}>{row.externalId}</span>}
              </>
            ),
          },
          {
            key: 'outcome',
            header: 'What happens',
            width: '10rem',
            cell: (row) => <Outcome row={row} step={step} />,
          },
          { key: 'why', header: 'Why, and what to do', cell: (row) => <Why row={row} /> },
        ]}
      />
      {rows.length > shown ? (
        <p>
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => {
              setShown(shown + SHOWN);
            }}
          >
            Show more of the {countOf(rows.length - shown, 'other row', 'other rows')}
          </button>
        </p>
      ) : null}
    </>
  );
}

function Outcome({ row, step }: { row: RowReport; step: 'review' | 'result' }): ReactElement {
  const label = row.proposed ? 'Proposed change' : importOutcomeTerms[row.outcome].label;
  return (
    <span className={styles.outcome} data-outcome={row.outcome}>
      {label}
      {row.serviceId !== null ? (
        <Link to="/services/$id" params={{ id: row.serviceId }}>
          Open the service
        </Link>
      ) : row.draftId !== null && step === 'result' ? (
        <Link to="/services/new" search={{ draft: row.draftId }}>
          Finish the form
        </Link>
      ) : null}
    </span>
  );
}

function Why({ row }: { row: RowReport }): ReactElement {
  const { problems, differences, warnings } = row;
  return (
    <div className={styles.why}>
      {problems.length === 0 ? null : <Findings findings={problems} />}
      {differences.length === 0 ? null : (
        <dl>
          {differences.map(({ field, label, before, after }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                <span className={styles.unseen}>before: </span>
                <del>{before.join('; ') || 'nothing recorded'}</del>{' '}
                <span className={styles.unseen}>after: </span>
                <ins>{after.join('; ') || 'nothing recorded'}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {warnings.length === 0 ? null : (
        <Disclosure summary={countOf(warnings.length, 'thing to look at later', 'things to look at later')}>
          <Findings findings={warnings} />
        </Disclosure>
      )}
    </div>
  );
}

function Findings({ findings }: { findings: RowReport['problems'] }): ReactElement {
  return (
    <ul>
      {findings.map(({ code, column, given, message, cure }, at) => (
        <li key={`${code} ${at}`}>
          {column === null ? null : (
            <strong>
              {importColumnLabel(column)}
              {given === null ? '' : ` “${given}”`}:{' '}
            </strong>
          )}
          {message} {cure}
        </li>
      ))}
    </ul>
  );
}
