import type { Statement } from '../graph/cypher.ts';
import { anyWordQuery } from '../inventory/likeness.rules.ts';
import { rankLookAlikes } from '../inventory/look-alikes.rules.ts';
import type { NamedLabel } from '../inventory/named-records.rules.ts';
import { fold } from '../inventory/sort-keys.rules.ts';
import { recordsNamedAlike, recordsNamedExactly } from './import-names.statements.ts';
import type { FoundRecord } from './import-names.statements.ts';
import type { FoundName, KnownNames } from './import-names.rules.ts';

type Run = <T>(statement: Statement<T>) => Promise<T[]>;

/**
 * Finds what the rows of a request name, each text once: one statement for each kind of record, and one more where
 * something is not found, for what may be meant.
 * @param reader units whose proposed roles and tools are seen
 */
export async function findImportNames(
  run: Run,
  texts: Readonly<Record<NamedLabel, readonly string[]>>,
  reader: readonly string[] | null,
): Promise<KnownNames> {
  const find = (label: NamedLabel): Promise<ReadonlyMap<string, FoundName>> =>
    findNames(run, label, texts[label], reader);
  const [Unit, Role, Tool, Form] = await Promise.all([
    find('Unit'),
    find('Role'),
    find('Tool'),
    find('Form'),
  ]);
  return { Unit, Role, Tool, Form };
}

async function findNames(
  run: Run,
  label: NamedLabel,
  texts: readonly string[],
  reader: readonly string[] | null,
): Promise<ReadonlyMap<string, FoundName>> {
  const wanted = texts.map((text, place) => ({ place, text, start: `${fold(text)}|` }));
  const exact = wanted.length === 0 ? [] : await run(recordsNamedExactly(label, wanted, reader));
  const missing = wanted.flatMap((one) => {
    const query = anyWordQuery(one.text);
    return query === null || exact.some(({ place }) => place === one.place) ? [] : [{ ...one, text: query }];
  });
  const alike = missing.length === 0 ? [] : await run(recordsNamedAlike(label, missing, reader));
  const at = (found: readonly FoundRecord[], wantedPlace: number) =>
    found.flatMap(({ place, id, name }) => (place === wantedPlace ? [{ id, name }] : []));
  return new Map(
    texts.map((text, place) => [
      text,
      { exact: at(exact, place), alike: rankLookAlikes(text, at(alike, place)) },
    ]),
  );
}
