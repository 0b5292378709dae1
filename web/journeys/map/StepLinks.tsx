import type { ReactElement } from 'react';
import type { JourneyPicture, PictureCard, PictureLink } from '../../canvas/journey-picture.ts';
import { linkWords } from '../../canvas/table-rows.ts';
import styles from './Details.module.scss';
import type { MapSearch } from './map-search.ts';
import { StepLink } from './StepLink.tsx';
import { detailsHeadings } from './use-details-focus.ts';

/** The links that lead from a step and those that lead to it, each to the step at its other end. */
export function StepLinks({
  picture,
  card,
  search,
}: {
  picture: JourneyPicture;
  card: PictureCard;
  search: MapSearch;
}): ReactElement {
  const names = new Map(picture.cards.map((one) => [one.id, one.name]));
  const list = (links: readonly PictureLink[], end: 'from' | 'to', none: string): ReactElement =>
    links.length === 0 ? (
      <p className={styles.note}>{none}</p>
    ) : (
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <StepLink id={link[end]} search={search}>
              {names.get(link[end]) ?? 'A step that is no longer here'}
            </StepLink>
            <span className={styles.note}>{wordsOf(link)}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <h3 id={detailsHeadings.from} tabIndex={-1}>
        Links from here
      </h3>
      {list(
        picture.links.filter((link) => link.from === card.id),
        'to',
        'None',
      )}
      <h3 id={detailsHeadings.to} tabIndex={-1}>
        Links to here
      </h3>
      {list(
        picture.links.filter((link) => link.to === card.id),
        'from',
        'None',
      )}
    </>
  );
}

/** What kind of link it is, whether the agency changes, and whether it is only assumed. */
export function wordsOf(link: PictureLink): string {
  return [
    linkWords(link),
    link.crossesAgencies === true ? 'the agency changes' : '',
    link.crossesAgencies === null ? 'whether the agency changes is not known' : '',
    link.basis === 'ORDER' ? 'from the order of steps' : '',
    link.assumed ? 'assumed' : '',
    link.note ?? '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}
