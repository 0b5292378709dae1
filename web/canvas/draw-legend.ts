import { CellState, cellStateTerms } from '../../schema/vocabulary/channel-strip.ts';
import type { PictureCard } from './journey-picture.ts';
import type { JourneyPicture } from './journey-picture.ts';
import { cellParts } from './strip-cell.ts';
import { drawFrame } from './card-frame.ts';
import { drawAgencyChange, drawFlag, drawObservation } from './draw-marks.ts';
import type { Ink } from './ink.ts';
import { legendEntries } from './legend-entries.ts';
import { measureByTable } from './measure-text.ts';
import type { CardQuality, PictureView } from './picture-view.ts';

const LINE = 26;
const SIZE = 13;
export const SWATCH = 30;

/** One line of the legend: a small drawing and its words. */
interface Item {
  readonly mark: readonly Ink[];
  readonly label: string;
  readonly markWidth: number;
}

/** How to read the picture, of what is drawn in it only; items in lines as wide as the sheet. */
export function drawLegend(
  picture: JourneyPicture,
  view: PictureView,
  width: number,
): { inks: Ink[]; height: number } {
  const inks: Ink[] = [];
  let x = 0;
  let y = 0;
  const rows = [cardItems(picture, view), lineItems(picture, view), stripItems(picture)].filter(
    (row) => row.length > 0,
  );
  for (const row of rows) {
    for (const item of row) {
      const w = item.markWidth + 8 + measureByTable(item.label, SIZE, false) * 1.03 + 28;
      if (x > 0 && x + w > width) {
        x = 0;
        y += LINE;
      }
      inks.push({ ink: 'group', x: Math.round(x), y, children: item.mark });
      inks.push({
        ink: 'words',
        x: Math.round(x + item.markWidth + 8),
        y: y + 14,
        text: item.label,
        size: SIZE,
      });
      x += w;
    }
    x = 0;
    y += LINE;
  }
  return { inks, height: y };
}

function cardItems(picture: JourneyPicture, view: PictureView): Item[] {
  const off: readonly CardQuality[] = [
    ...(view.overlays.includes('MOMENTS') ? [] : (['MOMENT'] as const)),
    ...(view.overlays.includes('OBSERVATIONS') ? [] : (['PAIN_POINT', 'BRIGHT_SPOT'] as const)),
    'PHYSICAL_GAP',
    'SINGLE_CHANNEL',
  ];
  return legendEntries(picture)
    .filter((entry) => !off.includes(entry.quality))
    .map(({ quality, label, count }) => {
      const mark = markOf(quality);
      return {
        mark,
        label: `${label} (${count})`,
        markWidth: mark.length > 0 && isFlagLike(quality) ? 12 : SWATCH,
      };
    });
}

/** Marks that stand on a card and are no frame of it. */
export const isFlagLike = (quality: CardQuality): boolean =>
  quality === 'MOMENT' || quality === 'PAIN_POINT' || quality === 'BRIGHT_SPOT';

/** The small drawing that stands for a quality. */
export function markOf(quality: CardQuality): Ink[] {
  if (quality === 'MOMENT') return drawFlag(0, 3);
  if (quality === 'PAIN_POINT' || quality === 'BRIGHT_SPOT') return drawObservation(quality, 0, 3);
  const kind: PictureCard['kind'] = quality === 'PARTNER' || quality === 'PLACEHOLDER' ? quality : 'SERVICE';
  const explained = quality === 'EXPLAINED' || quality === 'NOT_EXPLAINED' ? quality : null;
  const verdict =
    explained !== null
      ? 'NOT_DIGITAL'
      : quality === 'DIGITAL' || quality === 'UNKNOWN'
        ? quality
        : 'NOT_IN_INDEX';
  return drawFrame({ kind, verdict, explanation: explained }, SWATCH, 18, 0.6);
}

function lineItems(picture: JourneyPicture, view: PictureView): Item[] {
  const drawn = picture.links.filter((link) =>
    view.overlays.includes(link.basis === 'RECORDED' ? 'HAND_OFFS' : 'ORDER'),
  );
  const items: Item[] = [];
  const count = (keep: (link: JourneyPicture['links'][number]) => boolean): number =>
    drawn.filter(keep).length;
  const recorded = count((link) => link.basis === 'RECORDED');
  const implied = count((link) => link.basis === 'ORDER');
  const changes = count((link) => link.crossesAgencies === true);
  if (recorded > 0) items.push({ mark: [arrow(false)], label: `Hand-off (${recorded})`, markWidth: SWATCH });
  if (implied > 0)
    items.push({
      mark: [arrow(true)],
      label: `Next step is with another agency, nobody has recorded a hand-off (${implied})`,
      markWidth: SWATCH,
    });
  if (changes > 0)
    items.push({
      mark: [drawAgencyChange(6, 9, implied === changes)],
      label: `Agency changes (${changes})`,
      markWidth: 12,
    });
  return items;
}

function arrow(assumed: boolean): Ink {
  return {
    ink: 'group',
    children: [
      {
        ink: 'path',
        d: `M0 9h${SWATCH - 7}`,
        stroke: 'ink',
        width: assumed ? 1.5 : 2.25,
        fill: 'none',
        ...(assumed ? { dash: [5, 3] } : {}),
      },
      { ink: 'path', d: `M${SWATCH} 9l-7 -4v8z`, fill: 'ink' },
    ],
  };
}

function stripItems(picture: JourneyPicture): Item[] {
  if (picture.cards.every((card) => card.strip.length === 0)) return [];
  return [
    {
      mark: [],
      label: 'Channels: online, app, message; phone, in person, mail or fax; partner',
      markWidth: -8,
    },
    ...Object.values(CellState).map((state) => ({
      mark: cellParts(state, 0, 12).map((part): Ink => {
        const box = { ink: 'box', x: part.x, y: 3 + part.y, w: part.width, h: part.height } as const;
        return part.part === 'outline'
          ? {
              ...box,
              fill: 'none',
              stroke: 'ink',
              width: part.line ?? 1,
              ...(part.dots === undefined ? {} : { dash: [part.dots, part.dots] }),
            }
          : { ...box, fill: 'ink' };
      }),
      label: cellStateTerms[state].label,
      markWidth: 12,
    })),
  ];
}
