import { createHash } from 'node:crypto';
import type { GraphTransaction } from '../graph/graph.ts';
import { Problem } from '../problem.ts';
import type { Assessment } from './assessment.rules.ts';
import { recountAfter } from './counted-service.rules.ts';
import type { CountedService } from './counted-service.rules.ts';
import { layOutEdges, namedNode } from './lay-out-edges.ts';
import { namedId, slugOf } from './record-ids.ts';
import type { ServiceFacts, WrittenFacts } from './service-facts.rules.ts';
import { factsOf } from './service-facts.rules.ts';
import { storedServiceOf } from './service-record.rules.ts';
import type { StoredProperties } from './service-record.rules.ts';
import { inOneOrder, missingReferences, recordedService, withChannelIds } from './service-state.rules.ts';
import type { References, ServiceState } from './service-state.rules.ts';
import { readReferences, readServiceStates } from './service-state.statements.ts';
import {
  countedService,
  createProposed,
  createServiceNode,
  dropServiceEdges,
  findProposed,
  joinService,
  updateServiceNode,
} from './service-store.statements.ts';
import type { ProposedLabel } from './service-store.statements.ts';
import { fold } from './sort-keys.rules.ts';
import { lockAndRecountTallies, recountUsers } from './stored-counts.statements.ts';
import type { TallyCombination } from './stored-counts.statements.ts';

/** A service as it was stored, and what the rules said of it. */
export interface StoredState {
  readonly state: ServiceState;
  readonly assessment: Assessment;
}

/** A service as it stands, to be written; null where there is none. Lock it through the write door before. */
export async function readServiceState(tx: GraphTransaction, id: string): Promise<ServiceState | null> {
  const [state] = await tx.run(readServiceStates([id]));
  return state ?? null;
}

/**
 * Stores a service: facts, edges, standing and the judgement of the rules, in the transaction of the write door. New
 * channels get their ids here, also those of a proposal. Rationales, stages and designations are not touched.
 *
 * @param isNew whether the service has no record yet
 * @throws Problem INVALID_INPUT where the facts name a record that is not there
 * @throws Error where they have no type or no lead unit: verbs check their input before
 */
export async function storeService(
  tx: GraphTransaction,
  next: ServiceState,
  isNew = false,
): Promise<StoredState> {
  const state = settled(next);
  const [references] = await tx.run(readReferences(state.id, state.facts));
  if (references === undefined) throw new Error(`The records that ${state.id} names were not read.`);
  requireReferences(state, references);
  const { service, channels, assessment } = storedServiceOf(
    recordedService(state, references),
    state.updatedAt,
  );
  const [before] = isNew ? [] : await tx.run(countedService(state.id));
  const properties = { ...service, ...standingOf(state), id: state.id };
  const edges = layOutEdges(state, channels);
  if (isNew) await tx.run(createServiceNode(properties));
  else {
    await tx.run(updateServiceNode(state.id, properties));
    await tx.run(dropServiceEdges(state.id, edges));
  }
  await tx.run(joinService(state.id, edges));
  await recount(tx, before ?? null, {
    ...countedAs(state, assessment),
    topUnitId: String(service['topUnitId']),
  });
  const gapSince = service['gapSince'];
  return { state: { ...state, gapSince: typeof gapSince === 'string' ? gapSince : undefined }, assessment };
}

function countedAs(
  { status, facts }: ServiceState,
  assessment: Assessment,
): Omit<CountedService, 'topUnitId'> {
  const { digitalGap, physicalGap, rationaleState, channelRationales } = assessment;
  const { roleIds, toolIds, formIds, unitIds } = facts;
  const verdicts = { digitalGap, physicalGap, rationaleState, flags: channelRationales };
  return { status, ...verdicts, roleIds, toolIds, formIds, unitIds: unitIds.slice(0, 1) };
}

/** Brings the stored counts up to the service; the last that is done to it, because counts are locked last. */
async function recount(
  tx: GraphTransaction,
  before: CountedService | null,
  after: CountedService,
): Promise<void> {
  const { combinations, ...users } = recountAfter(before, after);
  if (combinations.length > 0)
    await tx.run(lockAndRecountTallies({ combinations: combinations.map(tallyOf) }));
  for (const statement of recountUsers(users)) await tx.run(statement);
}

/** A tally stores nothing but what its services share. */
function tallyOf(counted: CountedService): TallyCombination {
  const { topUnitId, status, digitalGap, physicalGap, rationaleState } = counted;
  return { topUnitId, status, digitalGap, physicalGap, rationaleState };
}

/** Facts of an earlier day may name what is gone since. */
function requireReferences({ facts }: ServiceState, references: References): void {
  const [missing] = missingReferences(facts, references);
  if (missing === undefined) return;
  throw new Problem('INVALID_INPUT', 'The facts of the service name a record that is not there.', {
    field: missing.field,
    given: missing.id,
    cure: 'Leave it out, or name another.',
  });
}

/** The state with its facts in one order and an id for every channel. */
function settled(next: ServiceState): ServiceState {
  const own = withChannelIds(next.id, next.facts.channels, next.lastChannel);
  const facts = inOneOrder({ ...next.facts, channels: own.channels });
  if (next.proposal === null) return { ...next, facts, lastChannel: own.lastChannel };
  const proposed = withChannelIds(next.id, next.proposal.channels, own.lastChannel);
  const proposal = inOneOrder({ ...next.proposal, channels: proposed.channels });
  return { ...next, facts, proposal, lastChannel: proposed.lastChannel };
}

/** What is stored of the standing beside the facts; null takes a property away. */
function standingOf(state: ServiceState): StoredProperties {
  return {
    statusComment: state.statusComment,
    submittedBy: state.submittedBy,
    submittedAt: state.submittedAt,
    decidedBy: state.decidedBy,
    decidedAt: state.decidedAt,
    reviewedAt: state.reviewedAt,
    nextReviewDue: state.nextReviewDue,
    proposal: state.proposal === null ? null : JSON.stringify(state.proposal),
    proposalStatus: state.proposalStatus,
    proposalBy: state.proposalBy,
    proposalAt: state.proposalAt,
    proposalComment: state.proposalComment,
  };
}

/**
 * The facts with an id for every role and tool that was proposed by name. A name that is there already, in whatever
 * case, is that record; any other becomes a new one in this transaction.
 */
export async function adoptProposed(tx: GraphTransaction, written: WrittenFacts): Promise<ServiceFacts> {
  const unitId = written.unitIds[0] ?? '';
  const roles = await adopt(tx, 'Role', written.proposedRoles, unitId);
  const tools = await adopt(tx, 'Tool', written.proposedTools, unitId);
  const facts = factsOf(written);
  return inOneOrder({
    ...facts,
    roleIds: [...facts.roleIds, ...roles],
    toolIds: [...facts.toolIds, ...tools],
  });
}

async function adopt(
  tx: GraphTransaction,
  label: ProposedLabel,
  names: readonly string[],
  unitId: string,
): Promise<string[]> {
  const byFold = new Map(names.filter((name) => name !== '').map((name) => [fold(name), name]));
  if (byFold.size === 0) return [];
  const wanted = [...byFold].map(([folded, name]) => ({
    start: `${folded}|`,
    name,
    ...proposedIds(label, name),
  }));
  const found = await tx.run(findProposed(label, wanted));
  const given = new Set<string>();
  const settledIds = wanted.map((one) => {
    const there = found.find(({ start }) => start === one.start);
    const id = there?.id ?? (there?.taken === true || given.has(one.id) ? one.otherId : one.id);
    given.add(id);
    return { id, name: one.name };
  });
  const nodes = settledIds.map(({ id, name }) => namedNode(id, name));
  await tx.run(createProposed(label, nodes, unitId));
  return settledIds.map(({ id }) => id);
}

/** Ids of a record that is proposed by name: readable, and with six digits of a hash where another has that. */
function proposedIds(label: ProposedLabel, name: string): { id: string; otherId: string } {
  const prefix = label === 'Role' ? 'role' : 'tool';
  const hash = createHash('sha256').update(fold(name)).digest('hex').slice(0, 6);
  if (slugOf(name) === '') return { id: `${prefix}-${hash}`, otherId: `${prefix}-${hash}` };
  const id = namedId(prefix, name);
  return { id, otherId: `${id}-${hash}` };
}
