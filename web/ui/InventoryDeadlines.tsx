import type { ReactElement } from 'react';
import { deadlineStateTerms, inventoryDeadlineTerms } from '../../schema/vocabulary/inventory-deadline.ts';
import { InventoryDeadlinesDocument } from '../graphql/generated/inventory-deadlines.ts';
import type { InventoryDeadlinesQuery } from '../graphql/generated/inventory-deadlines.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { AsOf } from './AsOf.tsx';
import { DataTable } from './DataTable.tsx';
import type { Column } from './DataTable.tsx';
import { coverageSentence, deadlineSentence, sumCoverage } from './deadline-sentences.ts';
import { Disclosure } from './Disclosure.tsx';
import styles from './InventoryDeadlines.module.scss';
import { LoadingRows } from './LoadingRows.tsx';
import { formatCount } from './numbers.ts';
import { ProblemNotice } from './ProblemNotice.tsx';
import { Section } from './Section.tsx';

type Agency = InventoryDeadlinesQuery['inventoryDeadlines']['agencies'][number];

/** By when agencies owe their inventory, and how far those have come that the reader may see (R11). */
export function InventoryDeadlines(): ReactElement {
  const { data, error, refetch } = useOperation(InventoryDeadlinesDocument, {});
  return (
    <Section id="inventory-deadlines" title="When the inventory is due">
      {error === null ? null : <ProblemNotice error={error} retry={() => void refetch()} />}
      {data === undefined && error === null ? <LoadingRows what="deadlines" rows={3} /> : null}
      {data === undefined ? null : <Deadlines {...data.inventoryDeadlines} />}
    </Section>
  );
}

function Deadlines({
  asOf,
  releaseDate,
  deadlines,
  agencies,
}: InventoryDeadlinesQuery['inventoryDeadlines']): ReactElement {
  return (
    <>
      <dl className={styles.deadlines}>
        {deadlines.map((deadline) => (
          <div key={deadline.kind} data-state={deadline.state}>
            <dt>{inventoryDeadlineTerms[deadline.kind].label}</dt>
            <dd>
              <strong>{deadlineStateTerms[deadline.state].label}</strong>
              <span className={styles.when}>{deadlineSentence(deadline)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {agencies.length === 0 ? null : (
        <>
          <p className={styles.coverage}>
            {coverageSentence(sumCoverage(agencies))}, <AsOf date={asOf} />. Archived services are not
            counted.
          </p>
          <Disclosure summary="Show by agency">
            <CoverageTable agencies={agencies} />
          </Disclosure>
        </>
      )}
      <p className={styles.source}>
        OMB M-23-22, section IV.A.6: a preliminary inventory 180 calendar days after the release of the index;
        the final one, publicly online, after one year.{' '}
        {releaseDate === null ? (
          'No release date is set here.'
        ) : (
          <>
            Released <AsOf date={releaseDate} words="on" />.
          </>
        )}
      </p>
    </>
  );
}

function CoverageTable({ agencies }: { agencies: readonly Agency[] }): ReactElement {
  const count = (
    key: 'services' | 'submitted' | 'approved' | 'published',
    header: string,
  ): Column<Agency> => ({
    key,
    header,
    align: 'end',
    cell: (row) => formatCount(row[key]),
  });
  return (
    <DataTable
      caption="Inventory by agency"
      rowKey={(row) => row.unitId}
      rows={agencies}
      columns={[
        {
          key: 'agency',
          header: 'Agency',
          cell: ({ name, abbreviation }) => (abbreviation === null ? name : `${name} (${abbreviation})`),
        },
        count('services', 'Services recorded'),
        count('submitted', 'Submitted or further'),
        count('approved', 'Approved or further'),
        count('published', 'Publicly online'),
      ]}
    />
  );
}
