import { useState } from 'react';
import type { ReactElement } from 'react';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { MapSearch } from './map-search.ts';
import styles from './MapToolbar.module.scss';

const kinds = [
  ['svg', 'Picture with text (SVG)'],
  ['png', 'Picture (PNG)'],
  ['steps.csv', 'Table of steps (CSV)'],
  ['hand-offs.csv', 'Table of hand-offs (CSV)'],
  ['json', 'Data (JSON)'],
] as const;
export type ExportKind = (typeof kinds)[number][0];

/** Takes what is shown out of the page: as a file, on paper, or as its address. Says what came of it. */
export function ExportMenu({
  picture,
  view,
}: {
  picture: JourneyPicture;
  view: PictureView;
  search: MapSearch;
}): ReactElement {
  const [said, setSaid] = useState('');
  const save = async (kind: ExportKind): Promise<void> => {
    setSaid('');
    try {
      const { exportJourney } = await import('./export-journey.ts');
      setSaid(`Saved ${await exportJourney(picture, view, kind)}.`);
    } catch (error) {
      setSaid(`Not saved. ${error instanceof Error ? error.message : ''} Try another kind of file.`);
    }
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('Link copied. It opens exactly this view.');
    } catch {
      setSaid('The link could not be copied. Copy it from the address bar: it holds exactly this view.');
    }
  };
  return (
    <div className={styles.out}>
      <button type="button" className={styles.quiet} onClick={() => void copy()}>
        Copy link
      </button>
      <Disclosure summary="Export">
        <ul>
          {kinds.map(([kind, label]) => (
            <li key={kind}>
              <button type="button" className={styles.quiet} onClick={() => void save(kind)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
