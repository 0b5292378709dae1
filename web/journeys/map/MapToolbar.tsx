import { useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import type { GraphHandle } from '../../canvas/graph-handle.ts';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import { countOf } from '../../ui/numbers.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { findSteps } from './find-steps.ts';
import { viewOf } from './map-search.ts';
import type { MapSearch, ViewKind } from './map-search.ts';
import styles from './MapToolbar.module.scss';
import type { ChangeAddress } from './use-map-address.ts';
import { useSettledWords } from './use-settled-words.ts';

const views: readonly (readonly [ViewKind, string])[] = [
  ['map', 'Map'],
  ['table', 'Table'],
  ['list', 'List'],
];

/** Everything that changes how the journey is looked at, before the picture: view, lanes, find, zoom, export. */
export function MapToolbar({
  picture,
  kind,
  search,
  change,
  map,
  find,
  onFound,
}: {
  picture: JourneyPicture;
  kind: ViewKind;
  search: MapSearch;
  change: ChangeAddress;
  map: RefObject<GraphHandle | null>;
  find: RefObject<HTMLInputElement | null>;
  onFound: (id: string) => void;
}): ReactElement {
  return (
    <div className={styles.toolbar} role="group" aria-label="View of the journey">
      <div className={styles.choice} role="group" aria-label="View">
        {views.map(([value, label]) => (
          <button
            key={value}
            type="button"
            id={value === kind ? 'view-of-journey' : undefined}
            aria-pressed={value === kind}
            onClick={() => {
              change({ view: value });
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {kind === 'map' ? <LaneChoices search={search} change={change} /> : null}
      <FindBox picture={picture} search={search} change={change} find={find} onFound={onFound} />
      {kind === 'map' ? <ZoomButtons map={map} /> : null}
      <ExportMenu picture={picture} view={viewOf(search)} search={search} />
    </div>
  );
}

function LaneChoices({ search, change }: { search: MapSearch; change: ChangeAddress }): ReactElement {
  const blueprint = search.blueprint === '1';
  const rows = blueprint ? 'blueprint' : (search.lanes ?? 'agency');
  return (
    <label className={styles.field}>
      Rows
      <select
        value={rows}
        onChange={({ target: { value } }) => {
          change({
            lanes: value === 'role' ? 'role' : undefined,
            blueprint: value === 'blueprint' ? '1' : undefined,
            at: undefined,
          });
        }}
      >
        <option value="agency">Agencies</option>
        <option value="role">Roles in the service</option>
        <option value="blueprint">Service blueprint</option>
      </select>
    </label>
  );
}

function ZoomButtons({ map }: { map: RefObject<GraphHandle | null> }): ReactElement {
  return (
    <div className={styles.choice} role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom out" onClick={() => map.current?.zoomOut()}>
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => map.current?.zoomIn()}>
        +
      </button>
      <button type="button" onClick={() => map.current?.restart()}>
        Full size
      </button>
      <button type="button" onClick={() => map.current?.fit()}>
        Whole map
      </button>
    </div>
  );
}

/** Finds a step by words of its name, agency or services. Enter goes to the next one. */
function FindBox({
  picture,
  search,
  change,
  find,
  onFound,
}: {
  picture: JourneyPicture;
  search: MapSearch;
  change: ChangeAddress;
  find: RefObject<HTMLInputElement | null>;
  onFound: (id: string) => void;
}): ReactElement {
  const [text, setText] = useState(search.find ?? '');
  const [last, setLast] = useState<string | null>(null);
  const found = findSteps(picture, text);
  const words =
    text.trim() === ''
      ? ''
      : found.length === 0
        ? 'No step matches'
        : countOf(found.length, 'match', 'matches');
  const said = useSettledWords(words);
  return (
    <form
      className={styles.find}
      role="search"
      aria-label="Steps of this journey"
      onSubmit={(event) => {
        event.preventDefault();
        const next = found[(found.findIndex((card) => card.id === last) + 1) % found.length];
        if (next === undefined) return;
        setLast(next.id);
        if (text.trim() !== search.find) change({ find: text.trim() || undefined }, { replace: true });
        onFound(next.id);
      }}
    >
      <label htmlFor="find-step">Find</label>
      <input
        ref={find}
        id="find-step"
        type="search"
        value={text}
        aria-describedby="find-result"
        placeholder="Step, agency or service"
        onChange={({ target: { value } }) => {
          setText(value);
          setLast(null);
        }}
      />
      <button type="submit">Next</button>
      <span id="find-result" className={styles.note}>
        {words}
      </span>
      <span role="status" className={styles.unseen}>
        {said}
      </span>
    </form>
  );
}
