import { useCallback, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { GraphHandle } from '../../canvas/graph-handle.ts';
import type { MoveOnMap } from '../../canvas/JourneyGraph.tsx';
import type { JourneyPicture, PictureCard } from '../../canvas/journey-picture.ts';
import { useMedia } from '../../canvas/use-media.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { countOf } from '../../ui/numbers.ts';
import { RegionBoundary } from '../../ui/RegionBoundary.tsx';
import { Details } from './Details.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { LeftOut } from './LeftOut.tsx';
import styles from './MapBody.module.scss';
import { MapLegend } from './MapLegend.tsx';
import { MapRegion } from './MapRegion.tsx';
import { viewOf } from './map-search.ts';
import type { MapSearch } from './map-search.ts';
import { MapToolbar } from './MapToolbar.tsx';
import { StageSteps } from './StageSteps.tsx';
import { StepTables } from './StepTables.tsx';
import type { ChangeAddress } from './use-map-address.ts';
import { useDetailsFocus } from './use-details-focus.ts';

/** Of the details beside a map, with their edge: 23rem in MapBody.module.scss. */
const DETAILS_WIDTH = 376;

/** What is shown of a journey, and what the page around it adds. */
export interface MapBodyProps {
  readonly picture: JourneyPicture;
  /** Steps of the best digital path, in order. */
  readonly path: readonly string[];
  readonly search: MapSearch;
  readonly change: ChangeAddress;
  /** The one next step where there is no step yet. */
  readonly empty?: ReactNode;
  /** Further actions at the end of a step's details. */
  readonly actions?: (card: PictureCard) => ReactNode;
  /** Stands in place of the details, such as an editor's form; null where they are elsewhere. */
  readonly aside?: ReactNode;
  /** Lets steps be dragged on the map, which an editor does. */
  readonly onMove?: MoveOnMap;
}

/** Map, table and list of the same journey with one toolbar, one legend, one selection and one set of filters. */
export function MapBody({
  picture,
  path,
  search,
  change,
  empty,
  actions,
  aside,
  onMove,
}: MapBodyProps): ReactElement {
  const small = useMedia('(max-width: 799.98px)');
  const beside = useMedia('(min-width: 1024px)');
  const kind = search.view ?? (small ? 'list' : 'map');
  const view = useMemo(() => viewOf(search), [search]);
  const shownPath = useMemo(() => (search.path === '1' ? path : []), [search.path, path]);
  const map = useRef<GraphHandle>(null);
  const find = useRef<HTMLInputElement>(null);
  const selectedCard = picture.cards.find((card) => card.id === view.selection);
  const selectedLink = picture.links.find((link) => link.id === view.selection);
  const hasDetails = selectedCard !== undefined || selectedLink !== undefined || aside !== undefined;
  const covers = hasDetails && aside !== null;
  const openDetails = useDetailsFocus(view.selection, change);

  const select = useCallback(
    (id: string | null) => {
      change({ selected: id ?? undefined }, { replace: true });
    },
    [change],
  );
  const goTo = useCallback((id: string) => {
    if (map.current === null) document.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`)?.focus();
    else map.current.show(id, true);
  }, []);
  const closeDetails = useCallback(() => {
    const id = view.selection;
    select(null);
    if (id !== null) goTo(id);
  }, [goTo, select, view.selection]);
  const mapKey = useCallback(
    (key: string, id: string): boolean => {
      if (key === '[') openDetails(id, 'to');
      else if (key === ']') openDetails(id, 'from');
      else if (key === '/') find.current?.focus();
      else if (key === '?') document.getElementById('keyboard-help')?.querySelector('summary')?.focus();
      else if (key === 'Escape') document.getElementById('view-of-journey')?.focus();
      else return false;
      return true;
    },
    [openDetails],
  );

  if (picture.cards.length === 0 && (aside === undefined || aside === null))
    return (
      <EmptyState next={empty}>
        {picture.stages.length === 0
          ? 'This journey has no stages and no steps yet. Once it has, its map stands here.'
          : `This journey has ${countOf(picture.stages.length, 'stage', 'stages')} and no step yet. Once it has steps, its map stands here.`}
      </EmptyState>
    );
  return (
    <div className={styles.body} data-view={kind}>
      <MapToolbar
        picture={picture}
        kind={kind}
        search={search}
        change={change}
        map={map}
        find={find}
        onFound={(id) => {
          select(id);
          goTo(id);
        }}
      />
      <MapLegend picture={picture} view={view} search={search} change={change} />
      <LeftOut picture={picture} view={view} change={change} faded={kind === 'map'} />
      <div className={styles.stage}>
        <RegionBoundary>
          {kind === 'map' ? (
            <MapRegion
              picture={picture}
              view={view}
              path={shownPath}
              search={search}
              change={change}
              covered={beside && covers ? DETAILS_WIDTH : 0}
              handle={map}
              onSelect={select}
              onOpen={(id) => {
                openDetails(id, 'heading');
              }}
              onKey={mapKey}
              onMove={onMove}
            />
          ) : kind === 'table' ? (
            <StepTables picture={picture} view={view} path={shownPath} search={search} />
          ) : (
            <StageSteps picture={picture} view={view} path={shownPath} search={search} />
          )}
        </RegionBoundary>
        {aside !== undefined ? (
          aside
        ) : selectedCard === undefined && selectedLink === undefined ? null : (
          <Details
            picture={picture}
            card={selectedCard}
            link={selectedLink}
            search={search}
            actions={actions}
            onClose={closeDetails}
            onBack={() => {
              if (view.selection !== null) goTo(view.selection);
            }}
          />
        )}
      </div>
      {kind === 'map' ? <KeyboardHelp /> : null}
    </div>
  );
}
