import type { ReactElement } from 'react';
import type { Camera, Frame } from './camera.ts';
import { panOf } from './camera.ts';
import type { GraphScene, SceneHead } from './graph-scene.ts';
import styles from './GraphView.module.scss';

/** Heads of columns and rows, which stay in sight. Their words are in the name of every node, so they are not read twice. */
export function HeadLayer({ scene }: { scene: GraphScene }): ReactElement {
  return (
    <div className={styles.heads} aria-hidden="true">
      <div className={styles.rowHeads} style={{ top: scene.headHeight, width: scene.headWidth }}>
        {scene.rows.map((head) => (
          <div key={head.id} className={styles.rowHead} data-head={head.id}>
            <HeadWords head={head} />
          </div>
        ))}
        {scene.lines.map(({ id, label }) => (
          <div key={id} className={styles.line} data-head={id}>
            {label}
          </div>
        ))}
      </div>
      <div className={styles.columnHeads} style={{ left: scene.headWidth, height: scene.headHeight }}>
        {scene.columns.map((head) => (
          <div key={head.id} className={styles.columnHead} data-head={head.id}>
            <HeadWords head={head} />
          </div>
        ))}
      </div>
      <div className={styles.corner} style={{ width: scene.headWidth, height: scene.headHeight }} />
    </div>
  );
}

function HeadWords({ head }: { head: SceneHead }): ReactElement {
  return (
    <div className={styles.headWords}>
      {head.number === null ? null : <span className={styles.number}>{head.number}</span>}
      <strong>{head.title}</strong>
      {head.note === '' ? null : <span className={styles.headNote}>{head.note}</span>}
    </div>
  );
}

/** Moves the heads with the view: a head lies along its column or row, and its words stay in the part that is seen. */
export function moveHeads(layer: HTMLElement, scene: GraphScene, camera: Camera, frame: Frame): void {
  const pan = panOf(camera, frame);
  const elementOf = (id: string): HTMLElement | null =>
    layer.querySelector<HTMLElement>(`[data-head="${CSS.escape(id)}"]`);
  const place = (head: SceneHead, axis: 'X' | 'Y', offset: number): void => {
    const element = elementOf(head.id);
    const words = element?.firstElementChild;
    if (element === null || !(words instanceof HTMLElement)) return;
    const at = head.start * camera.zoom + offset;
    const length = head.length * camera.zoom;
    element.style.transform = `translate${axis}(${at}px)`;
    element.style[axis === 'X' ? 'width' : 'height'] = `${length}px`;
    const own = axis === 'X' ? words.offsetWidth : words.offsetHeight;
    const slide = Math.max(0, Math.min(-at, length - own));
    words.style.transform = `translate${axis}(${slide}px)`;
  };
  for (const head of scene.columns) place(head, 'X', pan.x - frame.left);
  for (const head of scene.rows) place(head, 'Y', pan.y - frame.top);
  for (const { id, y } of scene.lines) {
    const element = elementOf(id);
    if (element !== null)
      element.style.transform = `translateY(calc(${y * camera.zoom + pan.y - frame.top}px - 100%))`;
  }
}
