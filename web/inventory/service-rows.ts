import { formatDate } from '../ui/dates.ts';
import { formatCount } from '../ui/numbers.ts';
import type { ServiceOrder, ServiceRowsQuery } from '../graphql/generated/service-rows.ts';

/** One service as lists show it. */
export type ServiceRow = ServiceRowsQuery['services']['nodes'][number];

/** A unit with the units above it, as the API gives them. */
interface PlacedUnit {
  readonly id: string;
  readonly name: string;
  readonly path: readonly { readonly id: string; readonly name: string }[];
}

/** The way down the agency tree, from the top to the unit itself. */
export function wholePath(unit: PlacedUnit): { id: string; name: string }[] {
  return [...unit.path.filter((above) => above.id !== unit.id), { id: unit.id, name: unit.name }];
}

/** Who gives a service, short: "Farm Service Agency, USDA". */
export function agencyInWords(unit: ServiceRow['responsibleUnit']): string {
  const top = unit.path[0];
  return top === undefined || top.id === unit.id ? unit.name : `${unit.name}, ${top.abbreviation}`;
}

/** The same as codes: "FSA, USDA". */
export function agencyInCodes(unit: ServiceRow['responsibleUnit']): string {
  const top = unit.path[0];
  return top === undefined || top.id === unit.id
    ? unit.abbreviation
    : `${unit.abbreviation}, ${top.abbreviation}`;
}

/** The one figure of a row: the order in force decides which, so that what sorts the list can be seen in it. */
export interface RowFigure {
  readonly header: string;
  /** Room it needs, as a CSS width. */
  readonly width: string;
  readonly text: (row: ServiceRow) => string;
  /** A quiet line under the figure. */
  readonly note?: (row: ServiceRow) => string | undefined;
}

const recorded: RowFigure = {
  header: 'Facts recorded',
  width: '6.5rem',
  text: (row) => `${row.completeness.recorded} of ${row.completeness.asked}`,
};

const used: RowFigure = {
  header: 'Yearly volume',
  width: '13rem',
  text: (row) => formatCount(row.volumes?.[0]?.value),
  note: (row) => {
    const volume = row.volumes?.[0];
    return volume === undefined ? undefined : `${volume.unit}, ${volume.year}`;
  },
};

const updated: RowFigure = { header: 'Updated', width: '10rem', text: (row) => formatDate(row.updatedAt) };

/** The figure that goes with an order. */
export function figureOf(order: ServiceOrder): RowFigure {
  if (order === 'VOLUME') return used;
  return order === 'UPDATED' ? updated : recorded;
}
