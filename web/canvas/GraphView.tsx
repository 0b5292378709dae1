import { useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { firstCamera, wantsMinimap, ZOOM_STEP } from './camera.ts';
import type { Camera, Frame } from './camera.ts';
import { DropNotice, dropWords } from './DropNotice.tsx';
import type { GraphHandle } from './graph-handle.ts';
import type { GraphScene } from './graph-scene.ts';
import { GraphStage } from './graph-stage.ts';
import styles from './GraphView.module.scss';
import type { GraphDrag } from './held-node.ts';
import { HeadLayer, moveHeads } from './HeadLayer.tsx';
import { Minimap, moveSeen } from './Minimap.tsx';
import { moveByKey, moveFocus, readingOrder } from './move-focus.ts';
import { ProxyLayer } from './ProxyLayer.tsx';
import { usePalette } from './use-palette.ts';
import { wheelZooms } from './wheel-zooms.ts';

/** What a map shows and whom it tells. */
export interface GraphViewProps {
  readonly scene: GraphScene;
  /** What the map is, in a few words; read when it is entered. */
  readonly label: string;
  /** Id of the text that says the keys. */
  readonly describedBy?: string;
  readonly selected: string | null;
  /** Where to look first; null for the beginning. */
  readonly start: Camera | null;
  /** Space, or a press of the pointer; null where nothing is. */
  readonly onSelect: (id: string | null) => void;
  /** Enter: the details are wanted. */
  readonly onOpen: (id: string) => void;
  /** Any other key that was pressed on a node, such as "[" or "/". True: it was meant for the page. */
  readonly onKey: (key: string, id: string) => boolean;
  /** Pixels at the right edge that something else lies over, such as the details. */
  readonly covered: number;
  /** The view came to rest where a reader has moved it. */
  readonly onCamera: (camera: Camera) => void;
  readonly handle: Ref<GraphHandle>;
  /** Lets nodes be dragged. Fixed for as long as the map is open. */
  readonly drag?: GraphDrag | undefined;
}

const RESTED_MS = 250;

/**
 * A map of nodes and lines that can be moved with a pointer and walked with keys (ui.md section 4). The picture is hidden
 * from screen readers; a layer of buttons over it is not.
 */
export function GraphView({
  scene,
  label,
  describedBy,
  selected,
  covered,
  start,
  onSelect,
  onOpen,
  onKey,
  onCamera,
  handle,
  drag,
}: GraphViewProps): ReactElement {
  const palette = usePalette();
  const root = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const engine = useRef<HTMLDivElement>(null);
  const nodes = useRef<HTMLCanvasElement>(null);
  const proxies = useRef<HTMLDivElement>(null);
  const seen = useRef<HTMLDivElement>(null);
  const stage = useRef<GraphStage | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [hasMinimap, setHasMinimap] = useState(false);
  const [dropped, setDrop] = useState({ seen: '', said: '' });
  const giveUp = useCallback(() => stage.current?.putBack(), []);
  const stop =
    scene.nodes.find((node) => node.id === current)?.id ?? readingOrder(scene.nodes)[0]?.id ?? null;

  const latest = useRef({ scene, palette, start, selected, covered, onSelect, onCamera, drag });
  useEffect(() => {
    latest.current = { scene, palette, start, selected, covered, onSelect, onCamera, drag };
  });

  const resting = useRef(0);
  const onMove = useCallback((camera: Camera, frame: Frame, meant: boolean): void => {
    const { scene: now } = latest.current;
    const pan = {
      x: frame.left + frame.width / 2 - camera.x * camera.zoom,
      y: frame.top + frame.height / 2 - camera.y * camera.zoom,
    };
    const layer = proxies.current;
    if (layer !== null) {
      layer.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${camera.zoom})`;
      layer.style.setProperty('--zoom', String(camera.zoom));
    }
    if (root.current !== null) moveHeads(root.current, now, camera, frame);
    if (seen.current !== null) moveSeen(seen.current, now, camera, frame);
    setHasMinimap(wantsMinimap(now.content, camera, frame));
    if (!meant) return;
    clearTimeout(resting.current);
    resting.current = window.setTimeout(() => {
      latest.current.onCamera(camera);
    }, RESTED_MS);
  }, []);

  useEffect(() => {
    if (ground.current === null || engine.current === null || nodes.current === null) return;
    const layers = { ground: ground.current, engine: engine.current, nodes: nodes.current };
    const now = latest.current;
    const opened = new GraphStage(layers, now.scene, now.palette, {
      onMove,
      onTap: (id) => {
        latest.current.onSelect(id);
      },
      onDrag:
        now.drag === undefined
          ? undefined
          : (id, at, turn, moving) => {
              setDrop(dropWords(turn, latest.current.drag?.words(id, at) ?? '', moving));
              if (turn === 'LET_GO') latest.current.drag?.drop(id, at);
            },
    });
    stage.current = opened;
    opened.moveTo(now.start ?? firstCamera(now.scene.content, opened.frame()));
    // A copied view stays as it was.
    if (now.start === null && now.selected !== null) opened.show(now.selected, now.covered);
    // The type may arrive after the first picture.
    void Promise.all(
      ['400', '700'].map((weight) => document.fonts.load(`${weight} 12px "Source Sans Pro Web"`)),
    ).then(() => {
      if (stage.current === opened) opened.refresh();
    });
    const stopWheel = wheelZooms(layers.engine, (factor, at) => {
      opened.zoomBy(factor, at);
    });
    return () => {
      stopWheel();
      clearTimeout(resting.current);
      stage.current = null;
      opened.destroy();
    };
  }, [onMove]);

  // What is selected elsewhere, such as in a link of the page, comes into sight.
  const shown = useRef(selected);
  useEffect(() => {
    if (selected !== null && selected !== shown.current) stage.current?.show(selected, covered);
    shown.current = selected;
  }, [selected, covered]);

  const first = useRef(true);
  useEffect(() => {
    if (!first.current) stage.current?.setScene(scene);
  }, [scene]);
  useEffect(() => {
    if (!first.current) stage.current?.setPalette(palette);
  }, [palette]);
  useEffect(() => {
    first.current = false;
  }, []);
  useEffect(() => {
    const frame = stage.current?.frame();
    const camera = stage.current?.camera();
    if (hasMinimap && seen.current !== null && frame !== undefined && camera !== undefined)
      moveSeen(seen.current, scene, camera, frame);
  }, [hasMinimap, scene]);

  /** The view first, then the focus: a focus outside the view would scroll the layers apart. */
  const focusNode = useCallback((id: string): void => {
    stage.current?.show(id, latest.current.covered);
    setCurrent(id);
    proxies.current
      ?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
  }, []);

  useImperativeHandle(
    handle,
    () => ({
      zoomIn: () => stage.current?.zoomBy(ZOOM_STEP),
      zoomOut: () => stage.current?.zoomBy(1 / ZOOM_STEP),
      fit: () => stage.current?.fit(),
      restart: () => {
        const opened = stage.current;
        opened?.lookAt(firstCamera(latest.current.scene.content, opened.frame()));
      },
      show: (id, focus) => {
        if (focus) focusNode(id);
        else stage.current?.show(id, latest.current.covered);
      },
      camera: () => stage.current?.camera() ?? null,
    }),
    [focusNode],
  );

  const pressed = (event: KeyboardEvent<HTMLElement>, id: string): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moveByKey[event.key];
    if (move !== undefined) {
      const next = moveFocus(scene.nodes, id, move);
      if (next !== null) focusNode(next);
    } else if (event.key === ' ') onSelect(id === selected ? null : id);
    else if (event.key === 'Enter') onOpen(id);
    else if (event.key === '+' || event.key === '=') stage.current?.zoomBy(ZOOM_STEP);
    else if (event.key === '-') stage.current?.zoomBy(1 / ZOOM_STEP);
    else if (event.key === '0') stage.current?.fit();
    else if (!onKey(event.key, id)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={root} className={styles.graph} data-ready={true}>
      <canvas ref={ground} className={styles.layer} aria-hidden="true" />
      <div ref={engine} className={styles.engine} aria-hidden="true" />
      <canvas ref={nodes} className={styles.layer} aria-hidden="true" />
      <ProxyLayer
        layer={proxies}
        nodes={scene.nodes}
        label={label}
        describedBy={describedBy}
        current={stop}
        selected={selected}
        onFocus={(id) => {
          setCurrent(id);
          stage.current?.show(id, covered);
        }}
        onOpen={onOpen}
        onKey={pressed}
      />
      <HeadLayer scene={scene} />
      {hasMinimap ? (
        <Minimap
          scene={scene}
          palette={palette}
          seen={seen}
          onLook={(at) => {
            const opened = stage.current;
            opened?.lookAt({ ...at, zoom: opened.camera().zoom });
          }}
        />
      ) : null}
      <DropNotice words={dropped} onGiveUp={giveUp} />
      {/* Cytoscape would write a style element for its container, which the strict policy of the site refuses. It leaves that
          to whoever has written it already, which GraphView.module.scss has. */}
      <span id="__________cytoscape_stylesheet" hidden />
    </div>
  );
}
