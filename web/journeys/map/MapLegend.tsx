import type { ReactElement } from 'react';
import { isFlagLike, markOf, SWATCH } from '../../canvas/draw-legend.ts';
import { InkFigure } from '../../canvas/Inks.tsx';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import { legendEntries } from '../../canvas/legend-entries.ts';
import type { CardQuality, PictureView } from '../../canvas/picture-view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatCount } from '../../ui/numbers.ts';
import { agencyChoices, layerChoices } from './legend-choices.ts';
import styles from './MapLegend.module.scss';
import { toggled } from './map-search.ts';
import type { MapSearch } from './map-search.ts';
import type { ChangeAddress } from './use-map-address.ts';

/**
 * How to read the map, and at the same time its filter: each kind of step with its count keeps those steps and fades the
 * others; each layer can be taken off; each agency can be singled out.
 */
export function MapLegend({
  picture,
  view,
  search,
  change,
}: {
  picture: JourneyPicture;
  view: PictureView;
  search: MapSearch;
  change: ChangeAddress;
}): ReactElement {
  const agencies = agencyChoices(picture);
  const layers = layerChoices(picture);
  return (
    <div className={styles.legend} role="group" aria-label="Legend and filters">
      <ul aria-label="Kinds of step">
        {legendEntries(picture).map(({ quality, label, count }) => (
          <li key={quality}>
            <button
              type="button"
              aria-pressed={view.only.includes(quality)}
              onClick={() => {
                change({ only: toggled(search.only, quality) });
              }}
            >
              {isDrawn(quality) ? (
                <InkFigure inks={markOf(quality)} width={isFlagLike(quality) ? 12 : SWATCH} height={18} />
              ) : null}
              {label} <span className={styles.count}>{formatCount(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.more}>
        {layers.length === 0 ? null : (
          <ul aria-label="Layers">
            {layers.map(({ overlay, label, count }) => (
              <li key={overlay}>
                <label>
                  <input
                    type="checkbox"
                    checked={view.overlays.includes(overlay)}
                    onChange={() => {
                      change({ hide: toggled(search.hide, overlay) });
                    }}
                  />
                  {label} <span className={styles.count}>{formatCount(count)}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
        <Disclosure
          summary={
            view.agencies.length === 0
              ? `Agencies: all ${formatCount(agencies.length)}`
              : `Agencies: ${view.agencies.map((id) => agencies.find((one) => one.id === id)?.code ?? id).join(', ')}`
          }
        >
          <ul className={styles.agencies} aria-label="Agencies">
            {agencies.map(({ id, name, count }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={view.agencies.includes(id)}
                    onChange={() => {
                      change({ agency: toggled(search.agency, id) });
                    }}
                  />
                  {name} <span className={styles.count}>{formatCount(count)}</span>
                </label>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </div>
  );
}

/** Said in words on a card, without a mark of its own. */
function isDrawn(quality: CardQuality): boolean {
  return quality !== 'PHYSICAL_GAP' && quality !== 'SINGLE_CHANNEL';
}
