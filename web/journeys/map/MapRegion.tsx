import { useMemo } from 'react';
import type { ReactElement, Ref } from 'react';
import type { GraphHandle } from '../../canvas/graph-handle.ts';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import type { MoveOnMap } from '../../canvas/JourneyGraph.tsx';
import { layOutJourney } from '../../canvas/lay-out-journey.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { Alert } from '../../ui/Alert.tsx';
import { LoadingMap } from './LoadingMap.tsx';
import styles from './MapBody.module.scss';
import { cameraIn, cameraWords } from './map-search.ts';
import type { MapSearch } from './map-search.ts';
import { onPathOnly } from './on-path-only.ts';
import { StepTables } from './StepTables.tsx';
import type { ChangeAddress } from './use-map-address.ts';
import { useMapChunk } from './use-map-chunk.ts';

/** The map itself. Where its part of the site does not arrive, the table stands in its place and says so. */
export function MapRegion({
  picture,
  view,
  path,
  search,
  change,
  covered,
  handle,
  onSelect,
  onOpen,
  onKey,
  onMove,
}: {
  picture: JourneyPicture;
  view: PictureView;
  path: readonly string[];
  search: MapSearch;
  change: ChangeAddress;
  /** Pixels at the right edge that the details lie over. */
  covered: number;
  handle: Ref<GraphHandle>;
  onSelect: (id: string | null) => void;
  onOpen: (id: string) => void;
  onKey: (key: string, id: string) => boolean;
  onMove: MoveOnMap | undefined;
}): ReactElement {
  const chunk = useMapChunk();
  const layout = useMemo(() => onPathOnly(layOutJourney(picture, view), path), [picture, view, path]);
  if (chunk.state === 'failed')
    return (
      <div>
        <Alert tone="error" title="The map could not be loaded.">
          <p>The same steps and hand-offs are in the table below. Nothing was changed.</p>
          <button type="button" className="usa-button usa-button--outline" onClick={chunk.retry}>
            Try again
          </button>
        </Alert>
        <StepTables picture={picture} view={view} path={path} search={search} />
      </div>
    );
  const [width, height] = [Math.ceil(layout.width) + 24, Math.ceil(layout.height) + 24];
  return (
    <div
      className={styles.region}
      style={{ width: `${width}px`, height: `min(${height}px, max(30rem, 82vh))` }}
      role="region"
      aria-label="Map"
    >
      {chunk.state === 'loading' ? (
        <LoadingMap />
      ) : (
        <chunk.Graph
          picture={picture}
          layout={layout}
          view={view}
          path={path}
          covered={covered}
          start={cameraIn(search)}
          describedBy="map-hint"
          onSelect={onSelect}
          onOpen={onOpen}
          onKey={onKey}
          onMove={onMove}
          onCamera={(camera) => {
            change({ at: cameraWords(camera) }, { replace: true });
          }}
          handle={handle}
        />
      )}
      <p id="map-hint" hidden>
        Arrow keys go from step to step, Enter opens details, question mark leads to all keys.
      </p>
    </div>
  );
}
