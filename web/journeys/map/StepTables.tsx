import type { ReactElement } from 'react';
import { emotionWords } from '../../canvas/card-words.ts';
import type { JourneyPicture, PictureCard } from '../../canvas/journey-picture.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { linkRows, stepRows } from '../../canvas/table-rows.ts';
import type { LinkRow, StepRow } from '../../canvas/table-rows.ts';
import { ChannelStrip } from '../../ui/ChannelStrip.tsx';
import { ChannelStripLegend } from '../../ui/ChannelStripLegend.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { AsOf } from '../../ui/AsOf.tsx';
import type { MapSearch } from './map-search.ts';
import { StepLink } from './StepLink.tsx';
import styles from './StepTables.module.scss';
import { StepVerdict } from './StepVerdict.tsx';

/** The twin of the map: every step and every hand-off that the view keeps as a row, with everything their cards say. */
export function StepTables({
  picture,
  view,
  path,
  search,
}: {
  picture: JourneyPicture;
  view: PictureView;
  path: readonly string[];
  search: MapSearch;
}): ReactElement {
  const cards = new Map(picture.cards.map((card) => [card.id, card]));
  const onPath = new Set(path);
  const steps = stepRows(picture, view).filter(({ id }) => path.length === 0 || onPath.has(id));
  const links = linkRows(picture, view);
  return (
    <div className={styles.tables}>
      <ChannelStripLegend />
      <DataTable
        caption="Steps"
        note={
          <>
            In the order of the journey{picture.orderAssumed ? ', which is assumed inside the stages' : ''},{' '}
            <AsOf date={picture.asOf} />.
          </>
        }
        wide
        columns={stepColumns(cards, search)}
        rows={steps}
        rowKey={(row) => row.id}
        empty={<p>No step matches the filters.</p>}
      />
      <DataTable
        caption="Hand-offs"
        note="Recorded ones, and those that follow from the order of steps where the next step is with another agency."
        wide
        columns={linkColumns(search)}
        rows={links}
        rowKey={(row) => row.id}
        empty={<p>No hand-off is recorded, and none follows from the order of steps that match.</p>}
      />
    </div>
  );
}

function stepColumns(cards: ReadonlyMap<string, PictureCard>, search: MapSearch): Column<StepRow>[] {
  const drawn = (row: StepRow, draw: (card: PictureCard) => ReactElement): ReactElement | string => {
    const card = cards.get(row.id);
    return card === undefined ? '' : draw(card);
  };
  return [
    {
      key: 'step',
      header: 'Step',
      width: '24%',
      cell: (row) => (
        <>
          <StepLink id={row.id} search={search} current={search.selected === row.id}>
            <strong>{row.step}</strong>
          </StepLink>
          <Noted words={[row.services === row.step ? '' : row.services, row.partners]} />
        </>
      ),
    },
    { key: 'stage', header: 'Stage', cell: (row) => `${row.stageNumber}. ${row.stage}` },
    {
      key: 'agency',
      header: 'Agency',
      width: '14%',
      cell: (row) => row.agency,
    },
    {
      key: 'channels',
      header: 'Channels',
      cell: (row) =>
        drawn(row, (card) =>
          card.strip.length === 0 ? <>{row.channels}</> : <ChannelStrip cells={card.strip} />,
        ),
    },
    {
      key: 'digital',
      header: 'Digital',
      width: '16%',
      cell: (row) => drawn(row, (card) => <StepVerdict card={card} />),
    },
    {
      key: 'observed',
      header: 'Observed',
      cell: (row) => (
        <Noted
          otherwise="nothing recorded"
          words={[
            row.moment,
            row.emotion === null ? '' : `Emotion ${emotionWords(row.emotion)}`,
            row.painPoints === '' ? '' : `Pain points: ${row.painPoints}`,
            row.brightSpots === '' ? '' : `Bright spots: ${row.brightSpots}`,
          ]}
        />
      ),
    },
    {
      key: 'behind',
      header: 'Other way, roles, tools',
      width: '16%',
      cell: (row) => (
        <Noted
          words={[
            `Other way: ${row.otherWay}`,
            row.roles === '' ? '' : `Roles: ${row.roles}`,
            row.backstage === '' ? '' : `Backstage: ${row.backstage}`,
            row.tools === '' ? '' : `Tools: ${row.tools}`,
            row.rules === '' ? '' : `Rules: ${row.rules}`,
          ]}
        />
      ),
    },
    { key: 'evidence', header: 'Evidence', cell: (row) => row.evidence },
  ];
}

function linkColumns(search: MapSearch): Column<LinkRow>[] {
  return [
    {
      key: 'from',
      header: 'From',
      width: '26%',
      cell: (row) => (
        <>
          <StepLink id={row.id} search={search} current={search.selected === row.id}>
            {row.from}
          </StepLink>
          <Noted words={[row.fromAgency]} />
        </>
      ),
    },
    { key: 'kind', header: 'Hand-off', cell: (row) => row.kind },
    {
      key: 'to',
      header: 'To',
      width: '26%',
      cell: (row) => (
        <>
          {row.to}
          <Noted words={[row.toAgency]} />
        </>
      ),
    },
    { key: 'changes', header: 'Agency changes', cell: (row) => row.agencyChanges },
    {
      key: 'basis',
      header: 'Basis',
      cell: (row) => <Noted plain words={[row.basis, row.assumed === 'yes' ? 'assumed' : '', row.note]} />,
    },
  ];
}

/** What there is to say, a line each, in quiet type. */
function Noted({
  words,
  otherwise = '',
  plain = false,
}: {
  words: readonly string[];
  otherwise?: string;
  plain?: boolean;
}): ReactElement {
  const said = words.filter((line) => line !== '');
  return (
    <>
      {(said.length === 0 ? [otherwise] : said).map((line) => (
        <span key={line} className={plain ? styles.line : styles.note}>
          {line}
        </span>
      ))}
    </>
  );
}
