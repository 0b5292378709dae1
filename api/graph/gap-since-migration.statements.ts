import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import { cypher } from './cypher.ts';
import type { Statement } from './cypher.ts';

/**
 * Says of services of stores from before it was kept since when they have had a proven digital gap: since they were
 * last assessed, which is all that is known of them. Each also gets its place in the order of that time.
 */
export function dateGaps(): Statement<unknown> {
  return {
    name: 'graph.dateGaps',
    text: cypher`MATCH (s:Service) WHERE s.gapAgeKey IS NULL
      CALL (s) {
        SET s.gapSince = CASE WHEN s.digitalGap IN $proven THEN coalesce(s.gapSince, s.assessedAt) END
        SET s.gapAgeKey = coalesce(s.gapSince, '~') + '|' + s.nameKey
      } IN TRANSACTIONS OF 5000 ROWS`,
    params: { proven: provenDigitalGaps },
    decode: () => null,
  };
}
