import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { countOf } from '../ui/numbers.ts';
import styles from './Import.module.scss';
import type { ImportSession } from './import-session.ts';
import type { WorkbookSheet } from './read-workbook.ts';

/** Which sheet of a workbook is meant, where it has several. */
export function SheetChoice({
  name,
  sheets,
  session,
}: {
  name: string;
  sheets: readonly WorkbookSheet[];
  session: ImportSession;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [sheets]);
  return (
    <section aria-labelledby="sheet-choice" className={styles.notes}>
      <h3 id="sheet-choice" tabIndex={-1} ref={heading}>
        {name} has {countOf(sheets.length, 'sheet', 'sheets')}. Which one holds your services?
      </h3>
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() => void session.takeFile(`${name}, ${sheet.name}`, sheet.text)}
            >
              {sheet.name}
            </button>{' '}
            {countOf(sheet.rows, 'row', 'rows')} below the first
          </li>
        ))}
      </ul>
    </section>
  );
}
