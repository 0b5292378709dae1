import { ChannelKind } from '../../schema/vocabulary/channel.ts';
import {
  channelColumnName,
  channelParts,
  namesOfKind,
} from '../../schema/vocabulary/import-channel-column.ts';
import type { ChannelPart } from '../../schema/vocabulary/import-channel-column.ts';
import { importColumns, isImportColumn } from '../../schema/vocabulary/import-column.ts';

/** The column that each column of a file is taken for; an empty text leaves it out. */
export type Matching = readonly string[];

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** Every heading that is understood, with the column it means; what is written first wins. */
const understood: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  const add = (heading: string, column: string): void => {
    const key = plainly(heading);
    if (key !== '' && !found.has(key)) found.set(key, column);
  };
  const own = Object.entries(importColumns);
  for (const [column] of own) add(column, column);
  for (const [column, { label }] of own) add(label, column);
  for (const kind of Object.values(ChannelKind))
    for (const part of Object.keys(channelParts) as ChannelPart[])
      for (const name of namesOfKind(kind))
        for (const word of [part, channelParts[part].label, ...channelParts[part].aliases])
          if (word !== '') add(`${name} ${word}`, channelColumnName({ kind, nth: 1, part }));
  for (const [column, { aliases }] of own) for (const alias of aliases) add(alias, column);
  return found;
})();

/** Guesses what each column of a file is. A column is taken once, the first time it is met. */
export function guessColumns(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const exact = heading.trim().toLowerCase();
    const column = isImportColumn(exact) ? exact : (understood.get(plainly(heading)) ?? '');
    if (column === '' || taken.has(column)) return '';
    taken.add(column);
    return column;
  });
}

/** The columns that two columns of the file are taken for. */
export function takenTwice(matching: Matching): string[] {
  return [...new Set(matching.filter((column, at) => column !== '' && matching.indexOf(column) !== at))];
}
