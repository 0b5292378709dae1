import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { Offer } from './transfer.rules.ts';

/** An offer as it is listed: with the service it is of, as far as the other unit needs it to answer. */
export interface OfferRow extends Offer {
  readonly id: string;
  readonly serviceName: string;
  readonly status: ServiceStatus;
  readonly version: number;
}

const offerScalars = cypher`.id, .name, .status, .version, .unitId, .transferTo, .transferBy, .transferByName, .transferAt, .transferComment`;

function decodeOffer(row: Row): OfferRow {
  return {
    id: row.string('id'),
    serviceName: row.string('name'),
    status: row.word('status', ServiceStatus),
    version: row.number('version'),
    fromUnitId: row.string('unitId'),
    toUnitId: row.string('transferTo'),
    byId: row.string('transferBy'),
    byName: row.string('transferByName'),
    at: row.string('transferAt'),
    comment: row.optionalString('transferComment'),
  };
}

/** Offers of these services; none of a service that is not offered. */
export function offersOf(ids: readonly string[]): Statement<{ id: string; value: OfferRow }> {
  return {
    name: 'inventory.offersOf',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) WHERE s.transferTo IS NOT NULL RETURN s { ${offerScalars} } AS node`,
    params: { ids },
    decode: (row) => {
      const value = decodeOffer(row.row('node'));
      return { id: value.id, value };
    },
  };
}

/** Offers that these units have to answer, the oldest first. */
export function offersTo(unitIds: readonly string[]): Statement<OfferRow> {
  return {
    name: 'inventory.offersTo',
    text: cypher`MATCH (s:Service) WHERE s.transferTo IN $unitIds WITH s ORDER BY s.transferAt, s.id LIMIT 200
      RETURN s { ${offerScalars} } AS node`,
    params: { unitIds },
    decode: (row) => decodeOffer(row.row('node')),
  };
}

/** Keeps an offer with its service, or takes it away. */
export function setOffer(id: string, offer: Offer | null): Statement<unknown> {
  const taken: CypherText = cypher`REMOVE s.transferTo, s.transferBy, s.transferByName, s.transferAt, s.transferComment`;
  const kept: CypherText = cypher`SET s.transferTo = $toUnitId, s.transferBy = $byId, s.transferByName = $byName,
    s.transferAt = $at, s.transferComment = $comment`;
  const { toUnitId, byId, byName, at, comment } = offer ?? {};
  return {
    name: 'inventory.setOffer',
    text: cypher`MATCH (s:Service {id: $id}) ${offer === null ? taken : kept}`,
    params: offer === null ? { id } : { id, toUnitId, byId, byName, at, comment },
    decode: () => null,
  };
}

/** Whether there is a unit with this id, and what it is called. */
export function nameOfUnit(id: string): Statement<string> {
  return {
    name: 'inventory.nameOfUnit',
    text: cypher`MATCH (u:Unit {id: $id}) RETURN u.name AS name`,
    params: { id },
    decode: (row) => row.string('name'),
  };
}
