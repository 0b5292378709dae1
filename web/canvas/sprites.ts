import type { SceneNode } from './graph-scene.ts';
import { paintInks } from './paint-inks.ts';
import type { Palette } from './palette.ts';

/** Room around a node for what sticks out of its frame, such as the line of a selection; in pixels of the drawing. */
const OVERHANG = 8;
/** Most pixels that are kept painted: 64 MB. */
const MOST_PIXELS = 16_000_000;

interface Sprite {
  readonly node: SceneNode;
  readonly scale: number;
  readonly canvas: HTMLCanvasElement;
}

/**
 * Nodes as they were last painted. Moving a map then copies pixels; a node is painted anew when it changes or when it is
 * drawn at another size.
 */
export class Sprites {
  private kept = new Map<string, Sprite>();
  private pixels = 0;

  /** Forgets everything: another palette, or the type of the page has arrived. */
  clear(): void {
    this.kept.clear();
    this.pixels = 0;
  }

  /**
   * Puts a node on a canvas, whose unit is a pixel of the screen.
   * @param exact false while sizes still change: what is there is stretched instead of painted
   */
  put(
    context: CanvasRenderingContext2D,
    node: SceneNode,
    at: { readonly x: number; readonly y: number; readonly scale: number },
    palette: Palette,
    exact: boolean,
  ): void {
    const sprite = this.spriteOf(node, at.scale, palette, exact);
    const stretch = at.scale / sprite.scale;
    const x = at.x - OVERHANG * at.scale;
    const y = at.y - OVERHANG * at.scale;
    if (stretch === 1) context.drawImage(sprite.canvas, Math.round(x), Math.round(y));
    else
      context.drawImage(sprite.canvas, x, y, sprite.canvas.width * stretch, sprite.canvas.height * stretch);
  }

  private spriteOf(node: SceneNode, scale: number, palette: Palette, exact: boolean): Sprite {
    const old = this.kept.get(node.id);
    if (old !== undefined && old.node === node && (old.scale === scale || !exact)) {
      // The one used last stands last, so that the first of the map is the one to let go.
      this.kept.delete(node.id);
      this.kept.set(node.id, old);
      return old;
    }
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((node.box.w + 2 * OVERHANG) * scale);
    canvas.height = Math.ceil((node.box.h + 2 * OVERHANG) * scale);
    const context = canvas.getContext('2d');
    if (context !== null) {
      context.scale(scale, scale);
      context.translate(OVERHANG, OVERHANG);
      paintInks(context, node.draw(), palette);
    }
    const sprite = { node, scale, canvas };
    this.forget(node.id);
    this.kept.set(node.id, sprite);
    this.pixels += canvas.width * canvas.height;
    for (const id of this.kept.keys()) {
      if (this.pixels <= MOST_PIXELS || id === node.id) break;
      this.forget(id);
    }
    return sprite;
  }

  private forget(id: string): void {
    const old = this.kept.get(id);
    if (old === undefined) return;
    this.kept.delete(id);
    this.pixels -= old.canvas.width * old.canvas.height;
  }
}
