import type { Ink, InkColor, PathInk } from './ink.ts';
import { fontFamily } from './palette.ts';
import type { Palette } from './palette.ts';

/** Paints a drawing on a canvas, in the type of the page: the same picture as in a file. */
export function paintInks(context: CanvasRenderingContext2D, inks: readonly Ink[], palette: Palette): void {
  for (const ink of inks) paintInk(context, ink, palette);
}

function paintInk(context: CanvasRenderingContext2D, ink: Ink, palette: Palette): void {
  switch (ink.ink) {
    case 'group':
      context.save();
      context.translate(ink.x ?? 0, ink.y ?? 0);
      paintInks(context, ink.children, palette);
      context.restore();
      return;
    case 'words':
      context.font = `${ink.bold === true ? '700' : '400'} ${ink.size}px ${fontFamily}`;
      context.textAlign = alignments[ink.anchor ?? 'start'];
      context.fillStyle = palette[ink.color ?? 'ink'];
      context.fillText(ink.text, ink.x, ink.y);
      return;
    case 'box': {
      const path = new Path2D();
      if (ink.r === undefined) path.rect(ink.x, ink.y, ink.w, ink.h);
      else path.roundRect(ink.x, ink.y, ink.w, ink.h, ink.r);
      paintPath(context, path, ink, palette);
      return;
    }
    case 'path':
      paintPath(context, pathOf(ink), ink, palette);
  }
}

/** Paths as the browser has read them: reading a long one takes longer than painting it. */
const paths = new WeakMap<PathInk, Path2D>();

function pathOf(ink: PathInk): Path2D {
  const known = paths.get(ink);
  if (known !== undefined) return known;
  const path = new Path2D(ink.d);
  paths.set(ink, path);
  return path;
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

function paintPath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  look: {
    readonly fill?: InkColor;
    readonly stroke?: InkColor;
    readonly width?: number;
    readonly dash?: readonly number[];
  },
  palette: Palette,
): void {
  if (look.fill !== undefined && look.fill !== 'none') {
    context.fillStyle = palette[look.fill];
    context.fill(path);
  }
  if (look.stroke !== undefined && look.stroke !== 'none') {
    context.strokeStyle = palette[look.stroke];
    context.lineWidth = look.width ?? 1;
    context.setLineDash([...(look.dash ?? [])]);
    context.stroke(path);
  }
}
