import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import {
  evidenceMethodTerms,
  observationKindTerms,
  severityTerms,
} from '../../../schema/vocabulary/observation.ts';
import { PainPointListDocument } from '../../graphql/generated/pain-point-list.ts';
import type { PainPointListQuery } from '../../graphql/generated/pain-point-list.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { formatDate } from '../../ui/dates.ts';
import { formatCount, NOT_KNOWN } from '../../ui/numbers.ts';
import { pageArguments } from '../../ui/page-moves.ts';
import { FoundList } from './FoundList.tsx';
import type { HandOffsSearch } from './hand-offs-search.ts';
import styles from './HandOffsPage.module.scss';
import { SIZE } from './HandOffList.tsx';

type PainPoint = PainPointListQuery['painPoints']['nodes'][number];

const severityOf = ({ severity }: PainPoint): string =>
  severity === null ? NOT_KNOWN : severityTerms[severity].label;

/** On what an observation rests: "Interview, n = 24, November 3, 2026", or that it is assumed (R51). */
export function evidenceInWords(evidence: PainPoint['evidence']): string {
  if (evidence.length === 0) return 'assumed, no evidence recorded';
  return evidence
    .map(({ method, participants, date }) =>
      [
        evidenceMethodTerms[method].label,
        participants === null ? 'number of people not known' : `n = ${formatCount(participants)}`,
        date === null ? 'date not known' : formatDate(date),
      ].join(', '),
    )
    .join('; ');
}

const columns: readonly Column<PainPoint>[] = [
  {
    key: 'text',
    header: 'What was observed',
    cell: (row) => (
      <>
        <Link
          to="/journeys/$id"
          params={{ id: row.journey.id }}
          search={{ selected: row.stepId }}
          className={styles.name}
        >
          {row.text}
        </Link>
        <span className={styles.line}>{observationKindTerms[row.kind].label}</span>
      </>
    ),
  },
  { key: 'severity', header: 'Severity', width: '7rem', cell: severityOf },
  {
    key: 'step',
    header: 'Step',
    width: '16rem',
    cell: (row) => (
      <>
        {row.stepName}
        <span className={styles.line}>
          {row.stageName} · {row.agency?.name ?? 'no agency recorded'}
        </span>
      </>
    ),
  },
  {
    key: 'journey',
    header: 'Journey',
    width: '14rem',
    cell: (row) => (
      <Link to="/journeys/$id" params={{ id: row.journey.id }}>
        {row.journey.name}
      </Link>
    ),
  },
  { key: 'evidence', header: 'Evidence', width: '14rem', cell: (row) => evidenceInWords(row.evidence) },
];

/** What was observed of steps, over all journeys (J5, R45, R51). */
export function PainPoints({ search }: { search: HandOffsSearch }): ReactElement {
  const { journey, severity, observed } = search;
  const answer = useOperation(PainPointListDocument, {
    filter: {
      kinds: observed ?? ['PAIN_POINT'],
      ...(journey === undefined ? {} : { journeyId: journey }),
      ...(severity === undefined ? {} : { severities: severity }),
    },
    ...pageArguments(search, SIZE),
  });
  return (
    <FoundList
      one="pain point"
      many="pain points"
      search={search}
      size={SIZE}
      answer={answer}
      found={answer.data?.painPoints}
      file="pain-points"
      csv={csvRows}
      empty="No pain point is recorded. The data that the index started with holds none, and none is made up; life-experience teams record them on the map of a journey."
    >
      {(rows) => (
        <DataTable
          caption="Pain points of all journeys, the worst first"
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

function csvRows(rows: readonly PainPoint[]): (string | number)[][] {
  return [
    ['kind', 'text', 'severity', 'journey', 'stage', 'step', 'agency', 'evidence'],
    ...rows.map((row) => [
      observationKindTerms[row.kind].label,
      row.text,
      severityOf(row),
      row.journey.name,
      row.stageName,
      row.stepName,
      row.agency?.name ?? '',
      evidenceInWords(row.evidence),
    ]),
  ];
}
