import { useMemo } from 'react';
import { paperPalette, systemPalette } from './palette.ts';
import type { Palette } from './palette.ts';
import { useMedia } from './use-media.ts';

/**
 * The colors of a canvas: those of the page, or those that the reader's system has chosen. A canvas does not follow
 * forced colors by itself, so they are read from an element and followed when they change.
 */
export function usePalette(): Palette {
  const forced = useMedia('(forced-colors: active)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  return useMemo(() => (forced ? readSystemPalette(dark) : paperPalette), [forced, dark]);
}

/** @param _dark the other colors of the same system, so that a change of them is read anew */
function readSystemPalette(_dark: boolean): Palette {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (word: string): string => {
    if (word === 'none') return word;
    probe.style.color = word;
    return getComputedStyle(probe).color;
  };
  const palette = Object.fromEntries(
    Object.entries(systemPalette).map(([name, word]) => [name, read(word)]),
  ) as Record<keyof Palette, string>;
  probe.remove();
  return palette;
}
