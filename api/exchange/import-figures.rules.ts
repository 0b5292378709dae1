import { byCriterion, priorityCriteria, priorityCriterionTerms } from '../../schema/vocabulary/priority.ts';
import type { PriorityCriterion } from '../../schema/vocabulary/priority.ts';
import type { GivenPriorityFacts, PriorityFacts, PriorityFigure } from '../inventory/priority-facts.rules.ts';
import { numberIn } from './import-cells.rules.ts';
import type { Cell, CellFinding } from './import-cells.rules.ts';

/** What a row says of one figure: null takes it away, undefined leaves a part as it is. */
type FigureCell = { readonly [Part in keyof PriorityFigure]: PriorityFigure[Part] | undefined } | null;

/** What a row says of demand and burden; criteria of which it says nothing are not there. */
export type FigureCells = Readonly<Partial<Record<PriorityCriterion, FigureCell>>>;

/** Reads the cells of demand and burden (R32). What is no number is told and left as it is recorded. */
export function readFigureCells(cell: (column: string) => Cell, findings: CellFinding[]): FigureCells {
  const read = priorityCriteria.map((criterion) => [criterion, figureIn(criterion, cell, findings)] as const);
  return Object.fromEntries(read.filter(([, figure]) => figure !== undefined));
}

function figureIn(
  criterion: PriorityCriterion,
  cell: (column: string) => Cell,
  findings: CellFinding[],
): FigureCell | undefined {
  const { column, label } = priorityCriterionTerms[criterion];
  const [text, year, source] = [cell(column), cell(`${column}_year`), cell(`${column}_source`)];
  if (text === null) return null;
  if (text === undefined && year === undefined && source === undefined) return undefined;
  const value = text === undefined ? undefined : numberIn(text);
  if (value === null) {
    findings.push(unreadable(column, label, text ?? ''));
    return undefined;
  }
  const said = (part: Cell): string | undefined => (part === null ? '' : part);
  return { value, year: said(year), source: said(source) };
}

function unreadable(column: string, label: string, text: string): CellFinding {
  return {
    code: 'NUMBER_UNREADABLE',
    column,
    given: text.slice(0, 200),
    message: `"${label}" is not a number.`,
    cure: 'Write digits alone, such as 12500 or 12,500.',
    source: 'R32',
    blocks: 'SAVE',
  };
}

/** The figures as a form would give them; what a row leaves out of one is taken from what is recorded. */
export function giveFigures(
  stored: PriorityFacts,
  cells: FigureCells,
): { readonly priorityFacts?: GivenPriorityFacts } {
  if (Object.keys(cells).length === 0) return {};
  const given = Object.entries(cells).map(([criterion, cell]) => {
    const base = stored[criterion as PriorityCriterion];
    if (cell === null) return [criterion, null];
    // A year or source without a number is told as a number that is missing.
    const value = cell.value ?? base?.value ?? -1;
    return [
      criterion,
      { value, year: cell.year ?? base?.year ?? '', source: cell.source ?? base?.source ?? '' },
    ];
  });
  return { priorityFacts: Object.fromEntries(given) as GivenPriorityFacts };
}

/** The column behind a field of the input, such as `priorityFacts.burdenMinutes.year`. */
export function figureColumnOf(criterion: string | undefined, part: string | undefined): string | null {
  const known = priorityCriteria.find((one) => one === criterion);
  if (known === undefined) return null;
  const { column } = priorityCriterionTerms[known];
  return part === undefined || part === 'value' ? column : `${column}_${part}`;
}

/** The figures as the form of a registrar keeps them, each part as typed. */
export function figureValues(
  facts: PriorityFacts,
): Record<PriorityCriterion, Record<keyof PriorityFigure, string>> {
  return byCriterion((criterion) => {
    const figure = facts[criterion];
    return {
      value: figure === null || figure.value < 0 ? '' : String(figure.value),
      year: figure?.year ?? '',
      source: figure?.source ?? '',
    };
  });
}
