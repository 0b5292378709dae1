import { cypher } from './cypher.ts';
import type { CypherText, Statement } from './cypher.ts';

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
  return names.map(toCome);
}

/** Makes one name of a property known. */
export function toCome(name: string): Statement<unknown> {
  return {
    name: `graph.nameToCome.${name}`,
    text: cypher`CALL db.createProperty($name)`,
    params: { name },
    decode: () => null,
  };
}

/** The same for what is proposed in a draft (`proposed-terms.statements.ts`), and for changes that a person made. */
export function proposedNamesToCome(): readonly Statement<unknown>[] {
  return [toCome('proposedFor'), toCome('actorName')];
}

/** The same for journeys: what no journey of the seed has, because nobody recorded any. */
const journeyProperties = [
  'originId',
  'goal',
  'channel',
  'emotion',
  'kind',
  'note',
  'text',
  'severity',
  'personaIds',
  'listKey',
  'method',
  'participants',
  'date',
  'praBasis',
  'openedBy',
  'openedById',
  'openedAt',
  'stepId',
  'stepName',
  'side',
  'step',
  'serviceId',
  'waitsFor',
  'by',
  'byId',
] as const;

const journeyRelationships = [
  'EXPECTS',
  'HANDS_OFF',
  'SHOWS',
  'SUPPORTS',
  'DRAWN_FOR',
  'BASED_ON',
  'ABOUT',
  'ROUTED_TO',
  'SAID_IN',
] as const;

/** Makes names of journeys known before any journey has them. */
export function journeyNamesToCome(): readonly Statement<unknown>[] {
  const made = (call: CypherText, name: string): Statement<unknown> => ({
    name: `graph.nameToCome.${name}`,
    text: cypher`CALL ${call}($name)`,
    params: { name },
    decode: () => null,
  });
  return [
    ...journeyProperties.map((name) => made(cypher`db.createProperty`, name)),
    ...journeyRelationships.map((name) => made(cypher`db.createRelationshipType`, name)),
  ];
}

/** The same for the time since which a service has a gap; a store may hold services without a proven one alone. */
export function gapNamesToCome(): readonly Statement<unknown>[] {
  return [toCome('gapSince')];
}

/** The same for the number that an agency gives a service, which no service of the seed has. */
export function importNamesToCome(): readonly Statement<unknown>[] {
  return [toCome('externalId'), toCome('externalKey')];
}

/** The same for who takes part in a service, its stages and outcome, and what is said of occasions (R4, R7, R8). */
export function participationNamesToCome(): readonly Statement<unknown>[] {
  const properties = [
    'role',
    'explanation',
    'kind',
    'demandBand',
    'demandUnit',
    'demandYear',
    'demandNote',
    'characteristics',
    'outcome',
    'crossChannel',
    'deliveryStages',
    'budgetCode',
    'investmentId',
  ];
  return [...properties.map(toCome), relationshipToCome('PARTICIPATES_IN')];
}

function relationshipToCome(name: string): Statement<unknown> {
  return {
    name: `graph.nameToCome.${name}`,
    text: cypher`CALL db.createRelationshipType($name)`,
    params: { name },
    decode: () => null,
  };
}

/** The same for the monthly counts of gaps, which a store has none of until the product first ran. */
export function snapshotNamesToCome(): readonly Statement<unknown>[] {
  return [...['month', 'takenAt', 'mark', 'figures'].map(toCome), relationshipToCome('GAP_AT')];
}

/** The same for what units say of themselves, which none does in the seed. */
export function unitProfileNamesToCome(): readonly Statement<unknown>[] {
  return [
    ...['aim', 'role', 'title', 'contact', 'since'].map(toCome),
    ...['DESCRIBES', 'LISTS', 'BELONGS_TO'].map(relationshipToCome),
  ];
}
