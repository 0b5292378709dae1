import { cypher } from './cypher.ts';
import type { CypherText } from './cypher.ts';

/**
 * Whose proposed roles and tools somebody sees: those of these units, or of everybody where it is null. A role or tool
 * that was proposed in a draft is a record at once, and carries in `proposedFor` the units it was proposed for until a
 * service that names it is published; until then it tells others nothing, not even that it is there (R3, R97).
 */
export type TermReader = readonly string[] | null;

const published = cypher`n.proposedFor IS NULL`;
const publishedOrOwn = cypher`(n.proposedFor IS NULL OR any(unit IN n.proposedFor WHERE unit IN $ownUnitIds))`;

/** The condition under which a reader sees a record bound to `n`; null where there is none. */
export function seenTerm(reader: TermReader): CypherText | null {
  if (reader === null) return null;
  return reader.length === 0 ? published : publishedOrOwn;
}

/** The same after a `WHERE` that has another condition; empty where there is none. */
export function andSeenTerm(reader: TermReader): CypherText {
  const seen = seenTerm(reader);
  return seen === null ? cypher`` : cypher`AND ${seen}`;
}

/** The parameter that the condition names, where it names one. */
export function termParams(reader: TermReader): { readonly ownUnitIds?: readonly string[] } {
  return reader === null || reader.length === 0 ? {} : { ownUnitIds: reader };
}
