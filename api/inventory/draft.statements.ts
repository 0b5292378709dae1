import { DraftKind } from '../../schema/vocabulary/draft-kind.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { StoredDraft } from './draft.rules.ts';

/**
 * Drafts are no records: they have no id in the graph that anybody else could name, only a key made of person and id,
 * so that one person's ids say nothing of another's. A node per person is what saves of that person wait for.
 */
const keyOf = (personId: string, id: string): string => `${personId} ${id}`;

const draftScalars = cypher`.id, .kind, .about, .title, .body, .revision, .updatedAt`;

function decodeDraft(row: Row): StoredDraft {
  return {
    id: row.string('id'),
    kind: row.word('kind', DraftKind),
    about: row.optionalString('about'),
    title: row.string('title'),
    body: row.string('body'),
    revision: row.number('revision'),
    updatedAt: row.string('updatedAt'),
  };
}

/** Makes all other writers of this person's drafts wait until the transaction ends. Run it before anything is read. */
export function lockDrafts(personId: string): Statement<unknown> {
  return {
    name: 'inventory.lockDrafts',
    text: cypher`MERGE (d:FormDesk {personId: $personId}) SET d.lock = true REMOVE d.lock`,
    params: { personId },
    decode: () => null,
  };
}

/** The drafts of a person, the last changed first. */
export function draftsOf(personId: string, limit: number): Statement<StoredDraft> {
  return {
    name: 'inventory.drafts',
    text: cypher`MATCH (d:FormDraft {personId: $personId})
      WITH d ORDER BY d.updatedAt DESC, d.id LIMIT $limit RETURN d { ${draftScalars} } AS draft`,
    params: { personId, limit: int(limit) },
    decode: (row) => decodeDraft(row.row('draft')),
  };
}

/** One draft of a person. */
export function draftOf(personId: string, id: string): Statement<StoredDraft> {
  return {
    name: 'inventory.draft',
    text: cypher`MATCH (d:FormDraft {key: $key}) RETURN d { ${draftScalars} } AS draft`,
    params: { key: keyOf(personId, id) },
    decode: (row) => decodeDraft(row.row('draft')),
  };
}

/** How many drafts a person has. */
export function draftCount(personId: string): Statement<number> {
  return {
    name: 'inventory.draftCount',
    text: cypher`MATCH (d:FormDraft {personId: $personId}) RETURN count(d) AS drafts`,
    params: { personId },
    decode: (row) => row.number('drafts'),
  };
}

/** Keeps a draft as it is given, in the place of an earlier one of the same id. */
export function keepDraft(personId: string, draft: StoredDraft): Statement<unknown> {
  const { revision, about, ...properties } = draft;
  return {
    name: 'inventory.keepDraft',
    text: cypher`MERGE (d:FormDraft {key: $key}) SET d.personId = $personId, d += $properties, d.about = $about, d.revision = $revision`,
    params: { key: keyOf(personId, draft.id), personId, properties, about, revision: int(revision) },
    decode: () => null,
  };
}

/** Takes a draft away. @returns a row where there was one */
export function dropDraft(personId: string, id: string): Statement<string> {
  return {
    name: 'inventory.dropDraft',
    text: cypher`MATCH (d:FormDraft {key: $key}) WITH d, d.id AS id DELETE d RETURN id`,
    params: { key: keyOf(personId, id) },
    decode: (row) => row.string('id'),
  };
}
