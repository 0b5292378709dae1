import type { LookAlikeKind } from '../../schema/vocabulary/look-alike-kind.ts';
import type { Run } from './find-similar-services.ts';
import { anyWordQuery } from './likeness.rules.ts';
import { rankLookAlikes } from './look-alikes.rules.ts';
import type { LookAlike } from './look-alikes.rules.ts';
import { lookAlikeCandidates } from './look-alikes.statements.ts';
import { fold } from './sort-keys.rules.ts';

/**
 * For each name the recorded roles or tools that it may stand for, an equal one first (R3). One statement for all names.
 * @param reader units whose proposed roles and tools are seen; null for all (`termReader`)
 */
export async function findLookAlikes(
  run: Run,
  kind: LookAlikeKind,
  names: readonly string[],
  reader: readonly string[] | null,
): Promise<LookAlike[][]> {
  const wanted = names.flatMap((name, place) => {
    const text = anyWordQuery(name);
    return text === null ? [] : [{ place, text, start: `${fold(name)}|` }];
  });
  const found = wanted.length === 0 ? [] : await run(lookAlikeCandidates(kind, wanted, reader));
  return names.map((name, place) => {
    const own = found.filter((one) => one.place === place);
    return rankLookAlikes(
      name,
      own.map(({ id, name: called }) => ({ id, name: called })),
    );
  });
}
