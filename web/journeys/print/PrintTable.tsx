import type { ReactElement } from 'react';
import { emotionWords, partWords } from '../../canvas/card-words.ts';
import type { JourneyPicture, PictureCard } from '../../canvas/journey-picture.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { linkRows, stepRows } from '../../canvas/table-rows.ts';
import type { StepRow } from '../../canvas/table-rows.ts';
import { PrintHead } from './PrintHead.tsx';
import styles from './JourneyPrint.module.scss';

/** The table of a journey on paper: rows do not break, heads of columns are repeated on each page. */
export function PrintTable({ picture, view }: { picture: JourneyPicture; view: PictureView }): ReactElement {
  const links = linkRows(picture, view);
  const cards = new Map(picture.cards.map((card) => [card.id, card]));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th colSpan={7} className={styles.tableHead}>
              <PrintHead picture={picture} part={picture.summary} />
            </th>
          </tr>
          <tr>
            {['Stage', 'Step', 'Agency', 'Channels', 'Digital', 'Other way', 'Observed'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stepRows(picture, view).map((row) => (
            <tr key={row.id} data-id={row.id}>
              <td>{`${row.stageNumber}. ${row.stage}`}</td>
              <th scope="row">
                {row.step}
                <PartNote card={cards.get(row.id)} />
              </th>
              <td>{row.agencyCode === '' ? row.agency : row.agencyCode}</td>
              <td>{row.channels}</td>
              <td>{row.digital}</td>
              <td>{row.otherWay}</td>
              <td>{observedWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {links.length === 0 ? null : (
        <table className={`${styles.table ?? ''} ${styles.next ?? ''}`}>
          <thead>
            <tr>
              <th colSpan={6} className={styles.tableHead}>
                <PrintHead picture={picture} part="Hand-offs between steps" />
              </th>
            </tr>
            <tr>
              {['From step', 'Agency', 'Hand-off', 'To step', 'Agency', 'Basis'].map((head, i) => (
                <th key={`${head} ${i}`} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {links.map((row) => (
              <tr key={row.id} data-id={row.id}>
                <th scope="row">{row.from}</th>
                <td>{row.fromAgency}</td>
                <td>{row.kind}</td>
                <td>{row.to}</td>
                <td>{row.toAgency}</td>
                <td>{[row.basis, row.note].filter((words) => words !== '').join('. ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Services and partners that the name of the step does not say already. */
function PartNote({ card }: { card: PictureCard | undefined }): ReactElement | null {
  const parts = card === undefined ? [] : partWords(card);
  return parts.length === 0 ? null : <span className={styles.part}>{parts.join('; ')}</span>;
}

function observedWords(row: StepRow): string {
  return [
    row.moment,
    row.emotion === null ? '' : `Emotion ${emotionWords(row.emotion)}`,
    row.painPoints === '' ? '' : `Pain points: ${row.painPoints}`,
    row.brightSpots === '' ? '' : `Bright spots: ${row.brightSpots}`,
    row.evidence,
  ]
    .filter((words) => words !== '')
    .join('. ');
}
