/** Paper that can be printed on, lying on its long side. */
export const paperSizes = { letter: { w: 11, h: 8.5 }, tabloid: { w: 17, h: 11 } } as const;
export type Paper = keyof typeof paperSizes;

/** What is printed. */
export type PrintView = 'map' | 'blueprint' | 'table';

/** Pixels of an inch in CSS, and the margin of a page in inches: as in the @page rules beside this file. */
const INCH = 96;
const MARGIN = 0.5;
/** Head of a page, and a little leave so that no page runs over. */
const HEAD = 80;
const LEAVE = 8;

/** Room for the picture on a page, in pixels of CSS: one pixel is three quarters of a point, so that 12 px are 9 pt. */
export function pictureRoom(paper: Paper): { w: number; h: number } {
  const { w, h } = paperSizes[paper];
  return { w: (w - 2 * MARGIN) * INCH, h: (h - 2 * MARGIN) * INCH - HEAD - LEAVE };
}
