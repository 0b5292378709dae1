import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { handOffBasisTerms, handOffKindTerms } from '../../../schema/vocabulary/hand-off.ts';
import { HandOffListDocument } from '../../graphql/generated/hand-off-list.ts';
import type { HandOffListQuery } from '../../graphql/generated/hand-off-list.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { pageArguments } from '../../ui/page-moves.ts';
import { FoundList } from './FoundList.tsx';
import type { HandOffsSearch } from './hand-offs-search.ts';
import styles from './HandOffsPage.module.scss';

type HandOff = HandOffListQuery['handOffs']['nodes'][number];

/** Rows a page. */
export const SIZE = 50;

const kindOf = (row: HandOff): string =>
  row.kind === null ? handOffBasisTerms.ORDER.label : handOffKindTerms[row.kind].label;

const columns: readonly Column<HandOff>[] = [
  {
    key: 'from',
    header: 'From step',
    cell: (row) => (
      <>
        <StepLink row={row} step={row.fromStepId} name={row.fromStepName} />
        <span className={styles.line}>
          {row.fromAgency?.name ?? 'no agency recorded'} · {row.fromStageName}
        </span>
      </>
    ),
  },
  {
    key: 'to',
    header: 'To step',
    cell: (row) => (
      <>
        <StepLink row={row} step={row.toStepId} name={row.toStepName} />
        <span className={styles.line}>
          {row.toAgency?.name ?? 'no agency recorded'} · {row.toStageName}
        </span>
      </>
    ),
  },
  {
    key: 'kind',
    header: 'Kind',
    width: '13rem',
    cell: (row) => (
      <>
        {kindOf(row)}
        {row.assumed ? <span className={styles.line}>order assumed</span> : null}
        {row.note === null ? null : <span className={styles.line}>{row.note}</span>}
      </>
    ),
  },
  {
    key: 'journey',
    header: 'Journey',
    width: '16rem',
    cell: (row) => (
      <Link to="/journeys/$id" params={{ id: row.journeyId }}>
        {row.journeyName}
      </Link>
    ),
  },
];

/** Each hand-off by itself, by journey and step (J5, R47). */
export function HandOffList({ search }: { search: HandOffsSearch }): ReactElement {
  const { journey, from, to, basis, kind } = search;
  const answer = useOperation(HandOffListDocument, {
    filter: {
      crossAgencyOnly: true,
      ...(journey === undefined ? {} : { journeyId: journey }),
      ...(from === undefined ? {} : { fromUnitId: from }),
      ...(to === undefined ? {} : { toUnitId: to }),
      ...(basis === undefined ? {} : { bases: basis }),
      ...(kind === undefined ? {} : { kinds: kind }),
    },
    ...pageArguments(search, SIZE),
  });
  return (
    <FoundList
      one="hand-off between agencies"
      many="hand-offs between agencies"
      search={search}
      size={SIZE}
      answer={answer}
      found={answer.data?.handOffs}
      file="hand-offs"
      csv={csvRows}
      empty="No hand-off fits. They come from the order of steps, and from what people record of a journey."
    >
      {(rows) => (
        <DataTable
          caption="Hand-offs between agencies, by journey and in the order of steps"
          captionHidden
          wide
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          busy={answer.isPlaceholderData}
        />
      )}
    </FoundList>
  );
}

function StepLink({ row, step, name }: { row: HandOff; step: string; name: string }): ReactElement {
  return (
    <Link
      to="/journeys/$id"
      params={{ id: row.journeyId }}
      search={{ selected: step }}
      className={styles.name}
    >
      {name}
    </Link>
  );
}

function csvRows(rows: readonly HandOff[]): (string | number)[][] {
  return [
    [
      'journey',
      'from stage',
      'from step',
      'from agency',
      'to stage',
      'to step',
      'to agency',
      'kind',
      'order assumed',
      'note',
    ],
    ...rows.map((row) => [
      row.journeyName,
      row.fromStageName,
      row.fromStepName,
      row.fromAgency?.name ?? '',
      row.toStageName,
      row.toStepName,
      row.toAgency?.name ?? '',
      kindOf(row),
      row.assumed ? 'yes' : 'no',
      row.note ?? '',
    ]),
  ];
}
