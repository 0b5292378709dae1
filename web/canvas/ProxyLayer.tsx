import type { KeyboardEvent, ReactElement, Ref } from 'react';
import type { SceneNode } from './graph-scene.ts';
import styles from './GraphView.module.scss';

/**
 * What a map is for whoever does not see it or uses no pointer: one transparent button over every node, one stop for
 * Tab, arrow keys between them. The layer is moved with the view by its owner; its buttons stay where they are in it.
 */
export function ProxyLayer({
  layer,
  nodes,
  label,
  describedBy,
  current,
  selected,
  onFocus,
  onOpen,
  onKey,
}: {
  layer: Ref<HTMLDivElement>;
  nodes: readonly SceneNode[];
  label: string;
  describedBy: string | undefined;
  /** The node that Tab stops at. */
  current: string | null;
  selected: string | null;
  onFocus: (id: string) => void;
  onOpen: (id: string) => void;
  onKey: (event: KeyboardEvent<HTMLElement>, id: string) => void;
}): ReactElement {
  return (
    <div className={styles.proxies}>
      <div
        ref={layer}
        className={styles.moved}
        role="application"
        aria-label={label}
        aria-describedby={describedBy}
      >
        {nodes.map(({ id, box, spoken }) => (
          <button
            key={id}
            type="button"
            className={styles.proxy}
            data-node={id}
            tabIndex={id === current ? 0 : -1}
            aria-label={spoken}
            aria-pressed={id === selected}
            style={{ left: box.x, top: box.y, width: box.w, height: box.h }}
            onFocus={() => {
              onFocus(id);
            }}
            onClick={() => {
              onOpen(id);
            }}
            onKeyDown={(event) => {
              onKey(event, id);
            }}
          />
        ))}
      </div>
    </div>
  );
}
