import { priorityCriteria } from '../../schema/vocabulary/priority.ts';
import { cypher, joinCypher } from './cypher.ts';
import type { CypherText, Statement } from './cypher.ts';
import { toCome } from './property-names.statements.ts';

/** Names of what is kept of demand and burden, which no service of the seed has. */
export function priorityNamesToCome(): readonly Statement<unknown>[] {
  return ['priorityFacts', ...priorityCriteria.map((criterion) => `${criterion}Position`)].map(toCome);
}

/** Puts services of stores from before the figures were kept behind all others in the order of each, by name. */
export function placeUnknownFigures(): Statement<unknown> {
  const keys = priorityCriteria.map((criterion) => `s.${criterion}Key = '~|' + s.nameKey` as CypherText);
  return {
    name: 'graph.placeUnknownFigures',
    text: cypher`MATCH (s:Service) WHERE s.annualTransactionsKey IS NULL AND s.nameKey IS NOT NULL
      CALL (s) { SET ${joinCypher(keys, ', ')} } IN TRANSACTIONS OF 5000 ROWS`,
    params: {},
    decode: () => null,
  };
}
