import type { HandOffFacts } from './hand-offs.rules.ts';

/** How often journeys lead from one agency to another. */
export interface AgencyPair {
  readonly fromId: string;
  readonly toId: string;
  readonly count: number;
  readonly recorded: number;
  readonly assumed: number;
  /** In the order in which the hand-offs came. */
  readonly journeys: readonly { readonly id: string; readonly name: string }[];
}

/** Hand-offs between agencies, counted by the pair of agencies: the most frequent first, then by id. */
export function agencyPairs(handOffs: readonly HandOffFacts[]): readonly AgencyPair[] {
  const pairs = new Map<string, HandOffFacts[]>();
  for (const handOff of handOffs) {
    if (handOff.crossesAgencies !== true) continue;
    const key = `${handOff.fromAgencyId} ${handOff.toAgencyId}`;
    pairs.set(key, [...(pairs.get(key) ?? []), handOff]);
  }
  return [...pairs.values()]
    .map((all) => ({
      fromId: all[0]?.fromAgencyId ?? '',
      toId: all[0]?.toAgencyId ?? '',
      count: all.length,
      recorded: all.filter(({ basis }) => basis === 'RECORDED').length,
      assumed: all.filter(({ assumed }) => assumed).length,
      journeys: [
        ...new Map(all.map((one) => [one.journeyId, { id: one.journeyId, name: one.journeyName }])).values(),
      ],
    }))
    .sort((a, b) => b.count - a.count || (a.fromId + a.toId < b.fromId + b.toId ? -1 : 1));
}
