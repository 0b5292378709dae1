import type { InkColor } from './ink.ts';

/** What each color of a drawing is. */
export type Palette = Readonly<Record<InkColor, string>>;

/** The tokens of the page as a file needs them: ink, base-dark, base, base-lighter, white, base-lightest, primary, error. */
export const paperPalette: Palette = {
  ink: '#1b1b1b',
  quiet: '#565c65',
  line: '#71767a',
  hairline: '#dfe1e2',
  paper: '#ffffff',
  wash: '#f0f0f0',
  accent: '#005ea2',
  alarm: '#d54309',
  none: 'none',
};

/** Colors that the reader's system has chosen. */
export const systemPalette: Palette = {
  ink: 'CanvasText',
  quiet: 'CanvasText',
  line: 'CanvasText',
  hairline: 'GrayText',
  paper: 'Canvas',
  wash: 'Canvas',
  accent: 'CanvasText',
  alarm: 'CanvasText',
  none: 'none',
};

/** Type of a drawing, with substitutes for readers of a file who do not have it. */
export const fontFamily =
  "'Source Sans Pro Web', 'Source Sans Pro', 'Source Sans 3', 'Helvetica Neue', Helvetica, Arial, sans-serif";
