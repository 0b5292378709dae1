import { useMemo } from 'react';
import type { ReactElement, Ref } from 'react';
import type { Camera } from './camera.ts';
import type { GraphHandle } from './graph-handle.ts';
import { dropPlace } from './drop-place.ts';
import { GraphView } from './GraphView.tsx';
import type { GraphDrag } from './held-node.ts';
import type { JourneyLayout } from './journey-layout.ts';
import type { JourneyPicture } from './journey-picture.ts';
import { journeyScene } from './journey-scene.ts';
import type { PictureView } from './picture-view.ts';

/** What the map of a journey shows and whom it tells; the rest as in GraphView. */
export interface JourneyGraphProps {
  readonly picture: JourneyPicture;
  readonly layout: JourneyLayout;
  readonly view: PictureView;
  /** Steps to be emphasised with the lines between them, such as the best digital path. */
  readonly path: readonly string[];
  /** Pixels at the right edge that the details lie over. */
  readonly covered: number;
  readonly start: Camera | null;
  readonly describedBy: string;
  readonly onSelect: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onKey: (key: string, id: string) => boolean;
  readonly onCamera: (camera: Camera) => void;
  readonly handle: Ref<GraphHandle>;
  /** Lets steps be dragged to another place of the journey. Fixed for as long as the map is open. */
  readonly onMove?: MoveOnMap | undefined;
}

/** A step was dragged to a stage and a position in it, counted from 0 without the step itself. */
export type MoveOnMap = (id: string, stageId: string, position: number) => void;

/** The map of a journey. Loaded when it is first wanted: it brings the engine with it. */
export function JourneyGraph({
  picture,
  layout,
  view,
  path,
  onMove,
  ...rest
}: JourneyGraphProps): ReactElement {
  const chosen = useMemo(() => {
    const onPath = new Set(path);
    return new Set(
      picture.links
        .filter(
          (link) =>
            view.selection === link.id ||
            view.selection === link.from ||
            view.selection === link.to ||
            (onPath.has(link.from) && onPath.has(link.to)),
        )
        .map((link) => link.id),
    );
  }, [picture, view.selection, path]);
  const scene = useMemo(() => journeyScene(picture, layout, view, chosen), [picture, layout, view, chosen]);
  const drag = useMemo<GraphDrag | undefined>(
    () =>
      onMove === undefined
        ? undefined
        : {
            words: (id, at) => dropPlace(layout, id, at)?.words ?? '',
            drop: (id, at) => {
              const place = dropPlace(layout, id, at);
              if (place !== null) onMove(id, place.stageId, place.position);
            },
          },
    [layout, onMove],
  );
  const { stages, cards, links } = picture;
  return (
    <GraphView
      {...rest}
      // Other rows are another picture, looked at from its beginning.
      key={`${view.lanes} ${view.blueprint}`}
      scene={scene}
      drag={drag}
      selected={view.selection}
      label={`Map of ${picture.name}: ${stages.length} stages, ${cards.length} steps, ${links.length} links`}
    />
  );
}
