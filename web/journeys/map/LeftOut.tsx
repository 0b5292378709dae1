import type { ReactElement } from 'react';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import { keepsCard } from '../../canvas/picture-filter.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { countOf, formatCount } from '../../ui/numbers.ts';
import styles from './MapBody.module.scss';
import { useSettledWords } from './use-settled-words.ts';
import type { ChangeAddress } from './use-map-address.ts';

/** How many steps the filters keep and how many they leave out, said aloud once they rest. Nothing without filters. */
export function LeftOut({
  picture,
  view,
  change,
  faded,
}: {
  picture: JourneyPicture;
  view: PictureView;
  change: ChangeAddress;
  /** Left-out steps are still seen, faded. */
  faded: boolean;
}): ReactElement {
  const all = picture.cards.length;
  const kept = picture.cards.filter((card) => keepsCard(card, view)).length;
  const filtered = view.only.length > 0 || view.agencies.length > 0;
  const words = filtered
    ? `${formatCount(kept)} of ${countOf(all, 'step', 'steps')} match; ${formatCount(all - kept)} ${faded ? 'are faded' : 'are hidden'}.`
    : '';
  const said = useSettledWords(filtered ? words : `All ${countOf(all, 'step', 'steps')} are shown.`);
  return (
    <>
      {filtered ? (
        <p className={styles.leftOut}>
          {words}{' '}
          <button
            type="button"
            onClick={() => {
              change({ only: undefined, agency: undefined });
            }}
          >
            Clear filters
          </button>
        </p>
      ) : null}
      <p role="status" className={styles.unseen}>
        {said}
      </p>
    </>
  );
}
