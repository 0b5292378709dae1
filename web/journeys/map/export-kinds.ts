/** Kinds of file that a journey is saved as, with their words. */
export const exportKinds = [
  ['svg', 'Picture with text (SVG)'],
  ['png', 'Picture (PNG)'],
  ['steps.csv', 'Table of steps (CSV)'],
  ['hand-offs.csv', 'Table of hand-offs (CSV)'],
  ['json', 'Data (JSON)'],
] as const;
export type ExportKind = (typeof exportKinds)[number][0];
