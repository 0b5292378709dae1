import { cypher } from './cypher.ts';
import type { Statement } from './cypher.ts';

/** Properties that no record of the seed has, and that statements read all the same. */
const names = [
  'learnUrl',
  'startUrl',
  'owner',
  'tasks',
  'place',
  'selfService',
  'languages',
  'deliveryModes',
  'reviewedAt',
  'nextReviewDue',
  'statusComment',
  'submittedBy',
  'submittedAt',
  'decidedBy',
  'decidedAt',
  'proposal',
  'proposalStatus',
  'proposalBy',
  'proposalAt',
  'proposalComment',
  'reviewDue',
  'submittedById',
  'updatedBy',
  'comment',
  'subject',
  'transferTo',
  'transferAt',
  'transferBy',
  'transferByName',
  'transferComment',
  'mergedInto',
  'mergedFrom',
] as const;

/**
 * Makes names of properties known to the server before any record has them. Until then it warns of each statement that
 * reads one, and a warning that is always there hides the one that matters.
 */
export function namesToCome(): readonly Statement<unknown>[] {
  return names.map((name) => ({
    name: `graph.nameToCome.${name}`,
    text: cypher`CALL db.createProperty($name)`,
    params: { name },
    decode: () => null,
  }));
}
