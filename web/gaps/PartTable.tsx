import type { ReactElement } from 'react';
import { DataTable } from '../ui/DataTable.tsx';
import { formatShare } from '../ui/numbers.ts';
import { CountLink } from './FigureTable.tsx';
import type { NamedPart } from './PartList.tsx';

/** The numbers of a strip, part by part. */
export function PartTable({
  caption,
  first,
  parts,
  whole,
}: {
  caption: string;
  first: string;
  parts: readonly NamedPart[];
  whole: number;
}): ReactElement {
  return (
    <DataTable
      caption={caption}
      rowKey={(part) => part.key}
      rows={parts}
      columns={[
        { key: 'words', header: first, cell: (part) => part.words },
        {
          key: 'count',
          header: 'Services',
          align: 'end',
          cell: (part) => <CountLink count={part.count} search={part.search} />,
        },
        { key: 'share', header: 'Share', align: 'end', cell: (part) => formatShare(part.count, whole) },
      ]}
    />
  );
}
