import type { ReactElement } from 'react';
import { channelKindTerms } from '../../schema/vocabulary/channel.ts';
import { channelParts } from '../../schema/vocabulary/import-channel-column.ts';
import { importColumnLabel, importColumns } from '../../schema/vocabulary/import-column.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { countOf } from '../ui/numbers.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { columnChoices } from './column-choices.ts';
import { takenTwice } from './guess-columns.ts';
import styles from './Import.module.scss';
import type { ImportSession } from './import-session.ts';
import type { ImportView } from './import-state.ts';
import type { Sheet } from './read-sheet.ts';
import { useImportUnits } from './use-import-units.ts';

const SAMPLES = 3;

/** The second step: what each column of the file is, guessed and changeable; columns left out are named. */
export function MatchStep({
  session,
  view,
  sheet,
  homes,
}: {
  session: ImportSession;
  view: ImportView;
  sheet: Sheet;
  homes: readonly { readonly id: string; readonly name: string }[];
}): ReactElement {
  const units = useImportUnits(homes);
  const twice = takenTwice(view.matching);
  const columns = new Set(view.matching);
  const hasKey = columns.has('id') || columns.has('external_id') || columns.has('name');
  const faults = [
    ...twice.map((column) => ({
      key: column,
      words: `Two columns are taken for "${importColumnLabel(column)}". Choose one of them.`,
      href: `#match-${view.matching.lastIndexOf(column)}`,
    })),
    ...(hasKey
      ? []
      : [
          {
            key: 'name',
            words: 'No column is taken for the name or a number of the service.',
            href: '#match-0',
          },
        ]),
  ];
  const left = sheet.headings.filter((_, at) => view.matching[at] === '');
  const rows = sheet.headings.map((heading, at) => ({ heading, at }));
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>
        {view.fileName}: {countOf(sheet.rows.length, 'row', 'rows')},{' '}
        {countOf(sheet.headings.length, 'column', 'columns')}
        {sheet.separator === null ? ', JSON' : `, parted by ${sheet.separator}`}. What each column is was
        guessed from its heading; change what is not right.
      </p>
      {columns.has('unit') || columns.has('unit_id') ? null : (
        <SelectField
          id="import-unit"
          label="Responsible unit of all rows"
          hint="The file has no column that names the unit."
          value={view.unitId}
          onChange={(event) => {
            session.chooseUnit(event.currentTarget.value);
          }}
        >
          {units.map(({ id, name, depth }) => (
            <option key={id} value={id}>
              {'\u2003'.repeat(depth)}
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <DataTable
        caption="Columns of the file"
        rows={rows}
        rowKey={({ at }) => String(at)}
        columns={[
          {
            key: 'heading',
            header: 'Column of the file',
            width: '22%',
            cell: ({ heading }) => heading || '(no heading)',
          },
          {
            key: 'samples',
            header: 'First cells',
            width: '38%',
            cell: ({ at }) => (
              <Samples cells={sheet.rows.slice(0, SAMPLES).map(({ cells }) => cells[at] ?? '')} />
            ),
          },
          {
            key: 'column',
            header: 'Taken for',
            cell: ({ heading, at }) => (
              <Choice
                at={at}
                heading={heading}
                column={view.matching[at] ?? ''}
                isTwice={twice.includes(view.matching[at] ?? '')}
                onChoose={(column) => {
                  session.match(at, column);
                }}
              />
            ),
          },
        ]}
      />
      {left.length === 0 ? null : (
        <p className={styles.lead}>
          Not imported: {left.map((heading) => heading || '(no heading)').join(', ')}.
        </p>
      )}
      {faults.length === 0 ? null : <ErrorSummary title="Before going on" lines={faults} turn={0} />}
      <div className={styles.actions}>
        <button
          type="button"
          className="usa-button"
          onClick={() => {
            if (faults.length === 0) session.review();
            else document.getElementById('error-summary-title')?.parentElement?.focus();
          }}
        >
          Check the rows
        </button>
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => {
            session.go('file');
          }}
        >
          Choose another file
        </button>
      </div>
    </div>
  );
}

function Samples({ cells }: { cells: readonly string[] }): ReactElement {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return <span className={styles.quiet}>empty in the first rows</span>;
  return (
    <ul className={styles.samples}>
      {filled.map((cell, at) => (
        <li key={at}>{cell.length > 80 ? `${cell.slice(0, 80)}…` : cell}</li>
      ))}
    </ul>
  );
}

function Choice({
  at,
  heading,
  column,
  isTwice,
  onChoose,
}: {
  at: number;
  heading: string;
  column: string;
  isTwice: boolean;
  onChoose: (column: string) => void;
}): ReactElement {
  const { own, channels } = columnChoices(column);
  return (
    <>
      <select
        id={`match-${at}`}
        aria-label={`${heading || 'Column without a heading'} is`}
        aria-invalid={isTwice || undefined}
        aria-describedby={`match-${at}-hint`}
        className="usa-select"
        value={column}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        <option value="">Not imported</option>
        <optgroup label="Service">
          {own.map((one) => (
            <option key={one} value={one}>
              {importColumnLabel(one)}
            </option>
          ))}
        </optgroup>
        {channels.map(({ kind, columns }) => (
          <optgroup key={kind} label={channelKindTerms[kind].label}>
            {columns.map(({ name, part }) => (
              <option key={name} value={name}>
                {channelKindTerms[kind].label}: {channelParts[part].label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <span id={`match-${at}-hint`} className={styles.quiet}>
        {isTwice ? 'Problem: another column is taken for the same. ' : ''}
        {hintOf(column)}
      </span>
    </>
  );
}

function hintOf(column: string): string {
  const known: Readonly<Record<string, { readonly hint: string }>> = importColumns;
  return known[column]?.hint ?? '';
}
