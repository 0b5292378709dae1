import type { ReactElement } from 'react';
import { ChannelCoverageDocument } from '../graphql/generated/channel-coverage.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { formatCount, formatShare } from '../ui/numbers.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';

/** For each kind of channel, for how many it is recorded whether the service can be finished there. */
export function ChannelCoverage(): ReactElement {
  const answer = useOperation(ChannelCoverageDocument, {});
  if (answer.error !== null)
    return <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <LoadingRows what="channels" rows={10} />;
  const rows = answer.data.channels
    .filter((row) => row.offerings > 0)
    .sort((a, b) => b.offerings - a.offerings);
  return (
    <DataTable
      caption="What is recorded of how far each channel gets"
      note="Accessibility is recorded for no channel yet, so it is not known for all of them."
      rows={rows}
      rowKey={(row) => row.kind}
      empty="No channel is recorded yet."
      columns={[
        { key: 'label', header: 'Channel', cell: (row) => row.label },
        { key: 'all', header: 'Channels', align: 'end', cell: (row) => formatCount(row.offerings) },
        {
          key: 'full',
          header: 'Can be finished there',
          align: 'end',
          cell: (row) => formatCount(row.finished),
        },
        { key: 'short', header: 'Cannot', align: 'end', cell: (row) => formatCount(row.notFinished) },
        {
          key: 'open',
          header: 'Not known',
          align: 'end',
          cell: (row) => formatShare(row.levelUnknown, row.offerings),
        },
      ]}
    />
  );
}
