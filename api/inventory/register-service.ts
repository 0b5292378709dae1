import { randomBytes } from 'node:crypto';
import { CURRENT_EDITION } from '../../schema/vocabulary/policy-edition.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { WriteOutcome } from '../graph/write-door.ts';
import type { RequestContext } from '../request.ts';
import { checkFacts } from './check-facts.ts';
import { mergeGiven } from './merge-given.rules.ts';
import type { GivenService } from './merge-given.rules.ts';
import { slugOf } from './record-ids.ts';
import { requireRegistrar } from './service.policy.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import { changeOf, freshStanding } from './service-state.rules.ts';
import type { ServiceState } from './service-state.rules.ts';
import { adoptProposed, storeService } from './store-service.ts';
import { nothingWritten } from './write-service.ts';
import type { ServiceAnswer, ServiceWritten } from './write-service.ts';

/**
 * Registers a service as a draft of its lead unit (R1, R10). A draft may be as incomplete as its writer likes: it needs a
 * name, a lead unit and a type; what else is missing comes back as warnings that say which step it will block.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export async function registerService(
  context: RequestContext,
  given: GivenService,
  requestKey: string | null,
): Promise<ServiceWritten> {
  const actor = requireRegistrar(context);
  const written = mergeGiven(null, given);
  const id = newServiceId(written.name);
  const { problems, warnings } = await checkFacts((statement) => context.graph.read(statement), {
    serviceId: null,
    stored: null,
    written,
    edition: context.edition,
    stage: 'SAVE',
    writableUnitIds: actor.unitIds,
  });
  const work = async (tx: GraphTransaction): Promise<WriteOutcome<ServiceAnswer>> => {
    if (problems.length > 0) return { answer: { ...nothingWritten, problems, warnings }, changes: [] };
    const facts = await adoptProposed(tx, written);
    const { state } = await storeService(tx, newState(id, facts, context.now), true);
    const change = {
      action: 'CREATED',
      recordId: id,
      recordKind: 'Service',
      version: state.version,
      comment: null,
      summary: 'Registered the service.',
      ...changeOf(null, state),
    } as const;
    return { answer: { ...nothingWritten, id, version: state.version, warnings }, changes: [change] };
  };
  const { answer, repeated } = await writeThrough(context.graph, {
    name: 'inventory.registerService',
    actor,
    now: context.now,
    requestKey,
    fingerprint: fingerprintOf(given),
    locks: written.unitIds.slice(0, 1),
    work,
  });
  context.loaders.clear();
  return { ...answer, repeated };
}

const NAME_MAX = 60;

/** Readable, and like no other: "service-apply-for-a-card-3f2a9c". */
function newServiceId(name: string): string {
  const start = slugOf(name).slice(0, NAME_MAX).replace(/-+$/, '');
  const end = randomBytes(4).toString('hex');
  return ['service', start, end].filter((part) => part !== '').join('-');
}

function newState(id: string, facts: ServiceFacts, now: Date): ServiceState {
  const at = now.toISOString();
  return {
    ...freshStanding,
    id,
    version: 1,
    edition: CURRENT_EDITION,
    createdAt: at,
    updatedAt: at,
    lastChannel: 0,
    status: 'DRAFT',
    facts,
    proposal: null,
  };
}
