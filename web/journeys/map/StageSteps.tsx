import type { ReactElement } from 'react';
import { agencyWords, observationWords, partWords } from '../../canvas/card-words.ts';
import type { JourneyPicture, PictureCard } from '../../canvas/journey-picture.ts';
import { inOrder } from '../../canvas/lanes-of.ts';
import { keepsCard } from '../../canvas/picture-filter.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { linkRows } from '../../canvas/table-rows.ts';
import { ChannelStrip } from '../../ui/ChannelStrip.tsx';
import { countOf } from '../../ui/numbers.ts';
import type { MapSearch } from './map-search.ts';
import styles from './StageSteps.module.scss';
import { StepLink } from './StepLink.tsx';
import { StepVerdict } from './StepVerdict.tsx';

/** The journey stage by stage, one step under the other: what a small screen shows first. */
export function StageSteps({
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
  const onPath = new Set(path);
  const kept = inOrder(picture).filter(
    (card) => keepsCard(card, view) && (path.length === 0 || onPath.has(card.id)),
  );
  const links = linkRows(picture, view);
  const leaving = new Map<string, number>();
  for (const { from } of picture.links.filter((link) => links.some((row) => row.id === link.id)))
    leaving.set(from, (leaving.get(from) ?? 0) + 1);
  return (
    <ol className={styles.stages}>
      {picture.stages.map((stage, index) => {
        const cards = kept.filter((card) => card.stageId === stage.id);
        return (
          <li key={stage.id}>
            <h2 className={styles.stage}>
              <span className={styles.number}>{index + 1}</span> {stage.name}
            </h2>
            {stage.description === null ? null : <p className={styles.description}>{stage.description}</p>}
            {cards.length === 0 ? (
              <p className={styles.note}>
                {picture.cards.some((card) => card.stageId === stage.id)
                  ? 'No step of this stage matches the filters.'
                  : 'No step yet.'}
              </p>
            ) : (
              <ul className={styles.steps}>
                {cards.map((card) => (
                  <Step key={card.id} card={card} search={search} links={leaving.get(card.id) ?? 0} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Step({
  card,
  search,
  links,
}: {
  card: PictureCard;
  search: MapSearch;
  links: number;
}): ReactElement {
  const notes = [
    ...partWords(card),
    ...(card.moment ? ['Moment that matters'] : []),
    observationWords(card, 'PAIN_POINT'),
    observationWords(card, 'BRIGHT_SPOT'),
    links === 0 ? '' : countOf(links, 'hand-off leads on', 'hand-offs lead on'),
  ].filter((words) => words !== '');
  return (
    <li>
      <p className={styles.agency}>{agencyWords(card)}</p>
      <h3 className={styles.name}>
        <StepLink id={card.id} search={search} current={search.selected === card.id}>
          {card.name}
        </StepLink>
      </h3>
      {card.strip.length === 0 ? null : <ChannelStrip cells={card.strip} />}
      <p className={styles.verdict}>
        <StepVerdict card={card} />
      </p>
      {notes.length === 0 ? null : <p className={styles.note}>{notes.join(' · ')}</p>}
    </li>
  );
}
