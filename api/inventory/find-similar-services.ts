import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import type { Statement } from '../graph/cypher.ts';
import { anyWordQuery } from './likeness.rules.ts';
import { rankSimilar } from './similar-services.rules.ts';
import type { SimilarFound, Wanted } from './similar-services.rules.ts';
import { similarCandidates, topOfUnit } from './similar-services.statements.ts';

/** Runs a statement: on the graph, or in the transaction of a write. */
export type Run = <T>(statement: Statement<T>) => Promise<T[]>;

/** What may be the same, and who asks. */
export interface SimilarSearch extends Omit<Wanted, 'topUnitId'> {
  /** Unit that registers; null where it is not chosen yet. */
  readonly unitId: string | null;
  /** Service that is being edited; null for a new one. */
  readonly exceptId: string | null;
  readonly visible: readonly ServiceStatus[];
  readonly ownUnitIds: readonly string[];
}

/**
 * Services that look like one that is about to be registered, in the same agency or in another, the likest first, each
 * with why (R13). Two statements at most.
 */
export async function findSimilar(run: Run, search: SimilarSearch): Promise<SimilarFound[]> {
  const { name, offerings, formIds, unitId, exceptId, visible, ownUnitIds } = search;
  const text = anyWordQuery([name, ...offerings].join(' '));
  if (text === null) return [];
  const [candidates, [topUnitId = null]] = await Promise.all([
    run(similarCandidates({ text, formIds, exceptId: exceptId ?? '', visible, ownUnitIds })),
    unitId === null || unitId === '' ? [] : run(topOfUnit(unitId)),
  ]);
  return rankSimilar({ name, offerings, formIds, topUnitId }, candidates);
}
