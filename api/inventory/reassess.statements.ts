import { cypher, withWholeNumbers } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { channelOutcome, serviceOutcome } from './outcome.rules.ts';
import type { OutcomeKind, OutcomeOfService } from './outcome.rules.ts';
import { wholeProperties } from './service-record.rules.ts';
import type { Stored, StoredProperties } from './service-record.rules.ts';

/** What is stored of services that the rules compute. */
export function storedOutcomes(ids: readonly string[]): Statement<OutcomeOfService> {
  return {
    name: 'inventory.storedOutcomes',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id})
      RETURN s.id AS id, s.name AS name, s { .* } AS service,
        COLLECT { MATCH (s)-[r:REACHED_THROUGH]->(c:ChannelOffering) WITH c, r ORDER BY r.position
          RETURN c { .id, .medium, .family, .rationale } } AS channels`,
    params: { ids },
    decode: (row) => ({
      id: row.string('id'),
      name: row.string('name'),
      service: decodeOutcome(serviceOutcome, row.row('service')),
      channels: row.rows('channels').map((channel) => ({
        id: channel.string('id'),
        properties: decodeOutcome(channelOutcome, channel),
      })),
    }),
  };
}

const readers: Readonly<Record<OutcomeKind, (row: Row, name: string) => Stored>> = {
  text: (row, name) => row.optionalString(name),
  number: (row, name) => row.optionalNumber(name),
  texts: (row, name) => row.strings(name),
};

function decodeOutcome(kinds: Readonly<Record<string, OutcomeKind>>, row: Row): StoredProperties {
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, readers[kind](row, name)]));
}

/** Sets what the rules say of services. A property that is null goes away. */
export function storeOutcomes(
  rows: readonly Pick<OutcomeOfService, 'id' | 'service' | 'channels'>[],
): Statement<unknown> {
  return {
    name: 'inventory.storeOutcomes',
    text: cypher`UNWIND $rows AS row MATCH (s:Service {id: row.id}) SET s += row.service
      WITH row UNWIND row.channels AS channel
      MATCH (c:ChannelOffering {id: channel.id}) SET c += channel.properties`,
    params: {
      rows: rows.map(({ id, service, channels }) => ({
        id,
        service: withWholeNumbers(service, wholeProperties),
        channels: channels.map((channel) => ({
          id: channel.id,
          properties: withWholeNumbers(channel.properties, wholeProperties),
        })),
      })),
    },
    decode: () => null,
  };
}
