import type { LookAlikeKind } from '../../schema/vocabulary/look-alike-kind.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import { andSeenTerm, termParams } from '../graph/proposed-terms.statements.ts';
import type { TermReader } from '../graph/proposed-terms.statements.ts';
import type { Named } from './look-alikes.rules.ts';

const FOUND_MAX = 200;

/** A name that is looked for: as the full-text index is asked, and as a stored sort key begins. */
export interface WantedName {
  readonly place: number;
  readonly text: string;
  readonly start: string;
}

const labelled = {
  ROLE: { exact: cypher`MATCH (n:Role) WHERE n.nameKey STARTS WITH one.start`, label: cypher`n:Role` },
  TOOL: { exact: cypher`MATCH (n:Tool) WHERE n.nameKey STARTS WITH one.start`, label: cypher`n:Tool` },
} as const;

/** Roles or tools whose names may stand for the wanted ones, with the place of the one each was found for. Bounded. */
export function lookAlikeCandidates(
  kind: LookAlikeKind,
  wanted: readonly WantedName[],
  reader: TermReader,
): Statement<Named & { readonly place: number }> {
  const { exact, label } = labelled[kind];
  return {
    name: `inventory.lookAlikeCandidates.${kind}`,
    text: cypher`UNWIND $wanted AS one
      CALL (one) {
        ${exact} ${andSeenTerm(reader)} RETURN n LIMIT 1
        UNION
        CALL db.index.fulltext.queryNodes('recordText', one.text, {limit: $found}) YIELD node AS n WHERE ${label} ${andSeenTerm(reader)} RETURN n
      }
      RETURN one.place AS place, n.id AS id, n.name AS name`,
    params: {
      wanted: wanted.map((one) => ({ ...one, place: int(one.place) })),
      found: int(FOUND_MAX),
      ...termParams(reader),
    },
    decode: (row) => ({ place: row.number('place'), id: row.string('id'), name: row.string('name') }),
  };
}
