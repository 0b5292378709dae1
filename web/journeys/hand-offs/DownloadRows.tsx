import type { ReactElement } from 'react';
import { csvOf } from '../../canvas/csv-of.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Takes the rows that are shown away as a CSV file. */
export function DownloadRows({
  name,
  rows,
}: {
  /** Name of the file without its ending. */
  name: string;
  /** The first row holds the headers. */
  rows: readonly (readonly (string | number)[])[];
}): ReactElement {
  return (
    <button
      type="button"
      className="usa-button usa-button--outline"
      onClick={() => {
        saveFile(`${name}.csv`, 'text/csv', csvOf(rows));
      }}
    >
      Download these rows (CSV)
    </button>
  );
}
