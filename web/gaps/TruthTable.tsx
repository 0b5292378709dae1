import type { ReactElement } from 'react';
import { DataTable } from '../ui/DataTable.tsx';
import styles from './TruthTable.module.scss';
import type { TruthRow } from './truth-table.ts';

/** One rule as a table in words: what is recorded, what follows, and why. */
export function TruthTable({
  caption,
  rows,
  source,
}: {
  caption: string;
  rows: readonly TruthRow[];
  source: string;
}): ReactElement {
  return (
    <div className={styles.table}>
      <DataTable
        caption={caption}
        note={source}
        rows={rows}
        rowKey={(row) => row.recorded}
        columns={[
          { key: 'recorded', header: 'What is recorded', cell: (row) => row.recorded, width: '40%' },
          { key: 'verdict', header: 'Verdict', cell: (row) => <strong>{row.verdict}</strong>, width: '22%' },
          { key: 'why', header: 'Why', cell: (row) => row.why },
        ]}
      />
    </div>
  );
}
