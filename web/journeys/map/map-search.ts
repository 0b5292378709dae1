import { LaneChoice, Overlay } from '../../canvas/picture-view.ts';
import type { CardQuality, PictureView } from '../../canvas/picture-view.ts';
import type { Camera } from '../../canvas/camera.ts';
import { parameter } from '../../ui/address-parameters.ts';
import { addressShape } from '../../ui/address-shape.ts';
import type { AddressOf } from '../../ui/address-shape.ts';

/** The three ways to look at a journey. */
export const ViewKind = { map: 'map', table: 'table', list: 'list' } as const;
export type ViewKind = keyof typeof ViewKind;

const qualities: readonly CardQuality[] = [
  'DIGITAL',
  'UNKNOWN',
  'NOT_IN_INDEX',
  'NOT_DIGITAL',
  'EXPLAINED',
  'NOT_EXPLAINED',
  'SERVICE',
  'PARTNER',
  'PLACEHOLDER',
  'MOMENT',
  'PAIN_POINT',
  'BRIGHT_SPOT',
  'PHYSICAL_GAP',
  'SINGLE_CHANNEL',
];

function written(given: unknown): string[] {
  if (Array.isArray(given)) return given.flatMap(written);
  if (typeof given !== 'string' && typeof given !== 'number') return [];
  return String(given)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const oneOf = <Word extends string>(words: readonly Word[]) =>
  parameter((given) => words.find((word) => word === given));
const someOf = <Word extends string>(words: readonly Word[]) =>
  parameter((given) => words.filter((word) => written(given).includes(word)).join(',') || undefined);
const text = parameter((given) =>
  typeof given === 'string' ? given.trim().slice(0, 200) || undefined : undefined,
);

/** "1204.5,300,0.8": the point in the middle and the size. */
const camera = parameter((given) => {
  const numbers = written(given).map(Number);
  return numbers.length === 3 && numbers.every(Number.isFinite) ? numbers.join(',') : undefined;
});

/**
 * The address of a journey map. It holds everything that changes what is seen, so that a copied link opens the same
 * view. What is not understood is left out.
 */
export const mapSearch = addressShape({
  view: oneOf(Object.values(ViewKind)),
  lanes: oneOf(['role']),
  blueprint: oneOf(['1']),
  /** Layers taken off. */
  hide: someOf(Object.values(Overlay)),
  only: someOf(qualities),
  /** Ids of top-level units. */
  agency: parameter((given) => [...new Set(written(given))].join(',') || undefined),
  find: text,
  /** Id of a step or a hand-off. */
  selected: text,
  /** The best digital path is emphasised. */
  path: oneOf(['1']),
  at: camera,
  /** The editor is open. */
  edit: oneOf(['1']),
});
export type MapSearch = AddressOf<typeof mapSearch>;

/** The view that an address stands for. */
export function viewOf(search: MapSearch): PictureView {
  const hidden = written(search.hide);
  return {
    lanes: search.lanes === 'role' ? LaneChoice.ROLE : LaneChoice.AGENCY,
    blueprint: search.blueprint === '1',
    overlays: Object.values(Overlay).filter((overlay) => !hidden.includes(overlay)),
    agencies: written(search.agency),
    only: qualities.filter((quality) => written(search.only).includes(quality)),
    selection: search.selected ?? null,
  };
}

/** Where an address looks from; null where it does not say. */
export function cameraIn(search: MapSearch): Camera | null {
  const [x, y, zoom] = written(search.at).map(Number);
  return x === undefined || y === undefined || zoom === undefined ? null : { x, y, zoom };
}

/** A camera as an address says it. */
export function cameraWords({ x, y, zoom }: Camera): string {
  return `${Math.round(x)},${Math.round(y)},${Math.round(zoom * 1000) / 1000}`;
}

/** A list parameter with a word added or taken away. */
export function toggled(list: string | undefined, word: string): string | undefined {
  const words = written(list);
  const next = words.includes(word) ? words.filter((one) => one !== word) : [...words, word];
  return next.join(',') || undefined;
}
