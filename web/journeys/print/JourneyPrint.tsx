import type { ReactElement } from 'react';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import { plainView } from '../../canvas/picture-view.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { PrintMap } from './PrintMap.tsx';
import { PrintNotes } from './PrintNotes.tsx';
import { PrintTable } from './PrintTable.tsx';
import type { Paper, PrintView } from './print-choices.ts';
import styles from './JourneyPrint.module.scss';

/**
 * A journey on paper: its map or its blueprint split over pages with the names of stages and lanes repeated, or its table;
 * on each page title, date, address and the notice of the demonstration. The same picture as on the map and in files.
 */
export function JourneyPrint({
  picture,
  paper,
  print,
  notes,
  view = plainView,
}: {
  picture: JourneyPicture;
  paper: Paper;
  print: PrintView;
  /** Adds what was observed and what steps rest on, in words. */
  notes: boolean;
  view?: PictureView;
}): ReactElement {
  return (
    <div className={styles[paper]} data-paper={paper}>
      {print === 'table' ? (
        <PrintTable picture={picture} view={view} />
      ) : (
        <PrintMap
          picture={picture}
          paper={paper}
          view={{ ...view, blueprint: print === 'blueprint', selection: null }}
        />
      )}
      {notes ? <PrintNotes picture={picture} /> : null}
    </div>
  );
}
