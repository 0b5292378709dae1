import { useState } from 'react';
import type { ChangeEvent, ReactElement } from 'react';
import { CLEAR_MARK } from '../../schema/vocabulary/import-column.ts';
import { Alert } from '../ui/Alert.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { saveFile } from '../ui/save-file.ts';
import { TextArea } from '../ui/TextField.tsx';
import styles from './Import.module.scss';
import type { ImportSession } from './import-session.ts';
import type { ImportView } from './import-state.ts';
import { isPacked, textOf, tooLarge } from './read-sheet.ts';
import type { SheetFault } from './read-sheet.ts';
import type { WorkbookSheet } from './read-workbook.ts';
import { SheetChoice } from './SheetChoice.tsx';
import { templateCsv } from './template-csv.ts';

/** The first step: a file or pasted cells, with what to know before and a template. */
export function FileStep({ session, view }: { session: ImportSession; view: ImportView }): ReactElement {
  const [pasted, setPasted] = useState('');
  const [book, setBook] = useState<{ name: string; sheets: readonly WorkbookSheet[] }>();
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.currentTarget.files ?? [];
    if (file === undefined) return;
    setBook(undefined);
    const read = await sheetsOf(new Uint8Array(await file.arrayBuffer()));
    if ('cure' in read) session.refuseFile(read);
    else if ('text' in read) await session.takeFile(file.name, read.text);
    else setBook({ name: file.name, sheets: read });
  };
  const problems = view.fault === undefined ? [] : [`${view.fault.message} ${view.fault.cure}`];
  return (
    <div className={styles.stack}>
      {view.sheet === undefined ? null : (
        <Alert tone="info" title={`${view.fileName} is still here.`}>
          <p>
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() => {
                session.go('match');
              }}
            >
              Go on with it
            </button>
          </p>
        </Alert>
      )}
      <div role="alert" className={styles.unseen}>
        {view.fault?.message}
      </div>
      <Field
        id="import-file"
        label="Excel, CSV or JSON file"
        hint="At most 10 MB and 10,000 rows, the first row with headings, one row a service. CSV and JSON in UTF-8."
        problems={problems}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".xlsx,.csv,.tsv,.txt,.json,text/csv,application/json"
            onChange={(event) => void take(event)}
          />
        )}
      </Field>
      {book === undefined ? null : <SheetChoice {...book} session={session} />}
      <Disclosure summary="Or paste cells from a spreadsheet">
        <TextArea
          id="import-paste"
          label="Cells, with their headings"
          hint="Select the cells in the spreadsheet, copy them, and paste them here."
          rows={6}
          value={pasted}
          onChange={(event) => {
            setPasted(event.currentTarget.value);
          }}
        />
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => void session.takeFile('Pasted cells', pasted)}
        >
          Read the cells
        </button>
      </Disclosure>
      <div className={styles.notes}>
        <p className={styles.actions}>
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => {
              saveFile('services-template.csv', 'text/csv', templateCsv());
            }}
          >
            Download a template
          </button>{' '}
          <a href="/exports/services.csv">Download all published services as CSV</a>
        </p>
        <ul>
          <li>
            Each row is found again by your own number and its unit, so importing a file twice changes
            nothing.
          </li>
          <li>
            An empty cell leaves what is recorded. Only <code>{CLEAR_MARK}</code> takes it away, and only if
            you allow that.
          </li>
          <li>
            A row that lacks what a service needs is kept as an unfinished form. Nothing is submitted to OMB
            by an import.
          </li>
          <li>
            A change of a published service waits as a proposal; the public reads the old record until then.
          </li>
          <li>
            Every change is in the history of its service, where an earlier state can be set back. A service
            that should not have been imported can be archived.
          </li>
        </ul>
      </div>
    </div>
  );
}

/** What the bytes of a file hold: text, the sheets of a workbook where there are several, or why neither. */
async function sheetsOf(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly text: string } | readonly WorkbookSheet[] | SheetFault> {
  const large = tooLarge(bytes);
  if (large !== undefined || !isPacked(bytes)) return large ?? textOf(bytes);
  const { readWorkbook } = await import('./read-workbook.ts');
  const sheets = await readWorkbook(bytes);
  return 'cure' in sheets || sheets.length > 1 ? sheets : { text: sheets[0]?.text ?? '' };
}
