import type { ReactElement } from 'react';
import { UnitListDocument } from '../graphql/generated/unit-list.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import type { ComparedUnit } from './gap-figures.ts';
import { SiblingsBlock } from './SiblingsBlock.tsx';

/** The comparison of a department or independent agency: its siblings are all the others at the top of the tree. */
export function TopUnitsBlock({ unit }: { unit: ComparedUnit }): ReactElement {
  const { data, error, refetch } = useOperation(UnitListDocument, { filter: { topLevel: true }, first: 100 });
  if (error !== null)
    return (
      <ProblemNotice
        error={error}
        retry={() => {
          void refetch();
        }}
      />
    );
  if (data === undefined) return <LoadingRows what="the agencies beside it" rows={8} />;
  return <SiblingsBlock unit={unit} siblings={data.units.nodes} parent={null} />;
}
