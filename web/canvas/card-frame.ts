import type { Ink } from './ink.ts';
import type { PictureCard } from './journey-picture.ts';

/**
 * The frame of a card says what kind of step it is: solid for a service, dashed for a placeholder, round for a partner,
 * double where it cannot be finished digitally, with a hatched corner where nobody has said why.
 * @param scale of border distances: 1 on cards, less in the legend
 */
export function drawFrame(
  { kind, verdict, explanation }: Pick<PictureCard, 'kind' | 'verdict' | 'explanation'>,
  w: number,
  h: number,
  scale = 1,
): Ink[] {
  if (verdict === 'NOT_DIGITAL') {
    const inset = 4.5 * scale;
    const outer = 1.75 * scale;
    return [
      {
        ink: 'box',
        x: outer / 2,
        y: outer / 2,
        w: w - outer,
        h: h - outer,
        fill: 'paper',
        stroke: 'alarm',
        width: outer,
      },
      {
        ink: 'box',
        x: inset,
        y: inset,
        w: w - 2 * inset,
        h: h - 2 * inset,
        fill: 'none',
        stroke: 'alarm',
        width: 1,
      },
      ...(explanation === 'NOT_EXPLAINED' ? drawHatch(w - inset, h - inset, 6 * scale) : []),
    ];
  }
  const box = { ink: 'box', x: 0.6, y: 0.6, w: w - 1.2, h: h - 1.2, fill: 'paper' } as const;
  if (kind === 'PARTNER') return [{ ...box, r: 18 * scale, stroke: 'line', width: 1.2 }];
  if (kind === 'PLACEHOLDER') return [{ ...box, stroke: 'line', width: 1.2, dash: [6 * scale, 4 * scale] }];
  return [{ ...box, stroke: verdict === 'DIGITAL' ? 'accent' : 'line', width: 1.2 }];
}

/** Lines across the lower right corner: nobody has said why. */
function drawHatch(right: number, bottom: number, step: number): Ink[] {
  const lines = [1, 2, 3, 4].map((i) => `M${right - i * step} ${bottom}l${i * step} ${-i * step}`).join('');
  return [
    { ink: 'path', d: `M${right - 4 * step} ${bottom}h${4 * step}v${-4 * step}z`, fill: 'paper' },
    { ink: 'path', d: lines, stroke: 'alarm', width: 1.5, fill: 'none' },
  ];
}
