import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { exportKinds } from './export-kinds.ts';
import type { ExportKind } from './export-kinds.ts';
import type { MapSearch } from './map-search.ts';
import styles from './MapToolbar.module.scss';

/** Takes what is shown out of the page: as a file, on paper, or as its address. Says what came of it. */
export function ExportMenu({
  picture,
  view,
  search,
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
          {exportKinds.map(([kind, label]) => (
            <li key={kind}>
              <button type="button" className={styles.quiet} onClick={() => void save(kind)}>
                {label}
              </button>
            </li>
          ))}
          <li>
            <Link
              to="/journeys/$id/print"
              className={styles.paper ?? ''}
              params={{ id: picture.id }}
              search={{
                view: view.blueprint ? 'blueprint' : search.view === 'table' ? 'table' : undefined,
                lanes: search.lanes,
                hide: search.hide,
                only: search.only,
                agency: search.agency,
              }}
            >
              Print, or save as PDF
            </Link>
          </li>
        </ul>
      </Disclosure>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
