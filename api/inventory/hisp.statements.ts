import { Confidence } from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';

/** Scalars of a designation for a map projection. */
export const hispScalars = cypher`.id, .name, .unitId, .designatedServiceNames, .note, .source, .confidence`;

/** Scalars of a designation. `unitId` names the unit that is designated. */
export function decodeHisp(row: Row) {
  return {
    __typename: 'HispDesignation' as const,
    id: row.string('id'),
    name: row.string('name'),
    unitId: row.string('unitId'),
    designatedServiceNames: row.strings('designatedServiceNames'),
    note: row.optionalString('note'),
    source: row.string('source'),
    confidence: row.word('confidence', Confidence),
  };
}
export type HispRecord = ReturnType<typeof decodeHisp>;

/** All designations by name. The list is short by its nature: some forty. */
export function allHisps(): Statement<HispRecord> {
  return {
    name: 'inventory.hisps',
    text: cypher`MATCH (h:HispDesignation) WITH h ORDER BY h.nameKey LIMIT 500 RETURN h { ${hispScalars} } AS node`,
    params: {},
    decode: (row) => decodeHisp(row.row('node')),
  };
}

/** Designations by id. */
export function hispsById(ids: readonly string[]): Statement<HispRecord> {
  return {
    name: 'inventory.hispsById',
    text: cypher`UNWIND $ids AS id MATCH (h:HispDesignation {id: id}) RETURN h { ${hispScalars} } AS node`,
    params: { ids },
    decode: (row) => decodeHisp(row.row('node')),
  };
}
