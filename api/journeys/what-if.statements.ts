import { ChannelKind, Medium } from '../../schema/vocabulary/channel.ts';
import { Accessible, CompletionLevel } from '../../schema/vocabulary/completion.ts';
import { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { ChannelsOfService } from './what-if.rules.ts';

/** What the gap rules look at of published services. */
export function channelsOfServices(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly value: ChannelsOfService }> {
  return {
    name: 'journeys.channelsOfServices',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) WHERE s.status = 'PUBLISHED'
      RETURN id, s.typeCode AS typeCode, s.edition AS edition, COLLECT { MATCH (s)-[through:REACHED_THROUGH]->(c:ChannelOffering)
        WITH c, through ORDER BY through.position LIMIT 200 RETURN c { .kind, .medium, .level, .accessible } } AS channels`,
    params: { ids },
    decode: (row) => ({
      id: row.string('id'),
      value: {
        primaryType: row.word('typeCode', ServiceTypeCode),
        edition: row.word('edition', PolicyEdition),
        channels: row.rows('channels').map((channel) => ({
          kind: channel.word('kind', ChannelKind),
          recordedMedium: channel.word('medium', Medium),
          level: channel.word('level', CompletionLevel),
          accessible: channel.word('accessible', Accessible),
        })),
      },
    }),
  };
}
