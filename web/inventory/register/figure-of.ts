/** A figure as people type it: "12,500". What is not a figure is sent as one that no rule takes, so that it is told. */
export function figureOf(text: string): number {
  const plain = text.replaceAll(/[,\s]/g, '');
  const figure = Number(plain);
  return plain === '' || Number.isNaN(figure) ? -1 : figure;
}
