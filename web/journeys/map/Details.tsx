import type { ReactElement, ReactNode } from 'react';
import type { JourneyPicture, PictureCard, PictureLink } from '../../canvas/journey-picture.ts';
import { linkWords } from '../../canvas/table-rows.ts';
import styles from './Details.module.scss';
import { LinkFacts } from './LinkFacts.tsx';
import type { MapSearch } from './map-search.ts';
import { StepFacts } from './StepFacts.tsx';
import { detailsHeadings } from './use-details-focus.ts';

/** Everything about the step or hand-off that is selected, as a region of the page: facts, links in both directions, actions. */
export function Details({
  picture,
  card,
  link,
  search,
  actions,
  onClose,
  onBack,
}: {
  picture: JourneyPicture;
  card: PictureCard | undefined;
  link: PictureLink | undefined;
  search: MapSearch;
  actions: ((card: PictureCard) => ReactNode) | undefined;
  onClose: () => void;
  /** Escape: back to where the reader came from, the selection stays. */
  onBack: () => void;
}): ReactElement {
  return (
    <section
      className={styles.details}
      aria-labelledby={detailsHeadings.heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onBack();
      }}
    >
      <button type="button" className={styles.close} onClick={onClose}>
        Close details
      </button>
      {card === undefined ? null : <p className={styles.kicker}>{placeWords(picture, card)}</p>}
      <h2 id={detailsHeadings.heading} tabIndex={-1}>
        {card?.name ?? (link === undefined ? '' : linkWords(link))}
      </h2>
      {card === undefined ? null : (
        <StepFacts picture={picture} card={card} search={search} actions={actions} />
      )}
      {link === undefined ? null : <LinkFacts picture={picture} link={link} search={search} />}
    </section>
  );
}

function placeWords(picture: JourneyPicture, card: PictureCard): string {
  const index = picture.stages.findIndex((stage) => stage.id === card.stageId);
  const stage = picture.stages[index];
  return stage === undefined ? `Step ${card.order}` : `Stage ${index + 1}, ${stage.name}: step ${card.order}`;
}
