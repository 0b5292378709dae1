import { parameter } from '../../ui/address-parameters.ts';
import { addressShape } from '../../ui/address-shape.ts';
import type { AddressOf } from '../../ui/address-shape.ts';
import { paperSizes } from './print-choices.ts';
import type { Paper, PrintView } from './print-choices.ts';

const papers = Object.keys(paperSizes) as Paper[];
const views: readonly PrintView[] = ['map', 'blueprint', 'table'];
const oneOf = <Word extends string>(words: readonly Word[]) =>
  parameter((given) => words.find((word) => word === String(given)));
/** Filters and layers of the map that it was called from; read by the map's own reader. */
const asOnTheMap = parameter((given) => (typeof given === 'string' ? given : undefined));

/** The address of the print page of a journey. What is not understood is left out. */
export const printSearch = addressShape({
  paper: oneOf(papers),
  view: oneOf(views),
  /** Adds what was observed, in words. */
  notes: oneOf(['1']),
  lanes: asOnTheMap,
  hide: asOnTheMap,
  only: asOnTheMap,
  agency: asOnTheMap,
});
export type PrintSearch = AddressOf<typeof printSearch>;
