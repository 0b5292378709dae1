import { cypher, int } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import { andSeenTerm, termParams } from '../graph/proposed-terms.statements.ts';
import type { TermReader } from '../graph/proposed-terms.statements.ts';
import type { NamedLabel } from '../inventory/named-records.rules.ts';

/** A text that names a record: the text itself, its place among those asked, and where sort keys of that name begin. */
export interface WantedRecord {
  readonly place: number;
  readonly text: string;
  readonly start: string;
}

/** A record that a text may name. */
export interface FoundRecord {
  readonly place: number;
  readonly id: string;
  readonly name: string;
  /** Whether the text is its id or, but for case and accents, its name. */
  readonly exact: boolean;
}

const EXACT_MAX = 6;
const ALIKE_MAX = 40;

const labelled: Record<
  NamedLabel,
  { readonly match: CypherText; readonly is: CypherText; readonly name: CypherText }
> = {
  Unit: { match: cypher`(n:Unit)`, is: cypher`n:Unit`, name: cypher`n.name` },
  Role: { match: cypher`(n:Role)`, is: cypher`n:Role`, name: cypher`n.name` },
  Tool: { match: cypher`(n:Tool)`, is: cypher`n:Tool`, name: cypher`n.name` },
  Form: { match: cypher`(n:Form)`, is: cypher`n:Form`, name: cypher`n.number` },
};

/** The records that are named exactly, by id or by name; a few more than one, so that it shows where a name is of several. */
export function recordsNamedExactly(
  label: NamedLabel,
  wanted: readonly WantedRecord[],
  reader: TermReader,
): Statement<FoundRecord> {
  const { match, name } = labelled[label];
  const seen = label === 'Role' || label === 'Tool' ? andSeenTerm(reader) : cypher``;
  return {
    name: `exchange.recordsNamedExactly.${label}`,
    text: cypher`UNWIND $wanted AS one
      CALL (one) {
        MATCH ${match} WHERE n.id = one.text ${seen} RETURN n
        UNION
        MATCH ${match} WHERE n.nameKey STARTS WITH one.start ${seen} RETURN n LIMIT $most
      }
      RETURN one.place AS place, n.id AS id, ${name} AS name`,
    params: {
      wanted: placed(wanted),
      most: int(EXACT_MAX),
      ...(label === 'Role' || label === 'Tool' ? termParams(reader) : {}),
    },
    decode: (row) => ({
      place: row.number('place'),
      id: row.string('id'),
      name: row.string('name'),
      exact: true,
    }),
  };
}

/** Records whose names are like the wanted ones, to be proposed where nothing is named exactly. */
export function recordsNamedAlike(
  label: NamedLabel,
  wanted: readonly WantedRecord[],
  reader: TermReader,
): Statement<FoundRecord> {
  const { is, name } = labelled[label];
  const seen = label === 'Role' || label === 'Tool' ? andSeenTerm(reader) : cypher``;
  return {
    name: `exchange.recordsNamedAlike.${label}`,
    text: cypher`UNWIND $wanted AS one
      CALL (one) {
        CALL db.index.fulltext.queryNodes('recordText', one.text, {limit: $found}) YIELD node AS n WHERE ${is} ${seen} RETURN n
      }
      RETURN one.place AS place, n.id AS id, ${name} AS name`,
    params: {
      wanted: placed(wanted),
      found: int(ALIKE_MAX),
      ...(label === 'Role' || label === 'Tool' ? termParams(reader) : {}),
    },
    decode: (row) => ({
      place: row.number('place'),
      id: row.string('id'),
      name: row.string('name'),
      exact: false,
    }),
  };
}

function placed(wanted: readonly WantedRecord[]): readonly object[] {
  return wanted.map((one) => ({ ...one, place: int(one.place) }));
}
