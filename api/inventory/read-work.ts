import type { WorkKind } from '../../schema/vocabulary/work.ts';
import { requireActor } from '../request.ts';
import type { RequestContext } from '../request.ts';
import { dayOf, daysSince, listOf, workOf } from './work.rules.ts';
import { countWork } from './work.statements.ts';

/** What waits for a person, and since when. */
export interface WaitingItem {
  readonly kind: WorkKind;
  readonly count: number;
  readonly oldestDays: number | null;
  readonly list: string;
}

/**
 * What waits for who asks, counted in one statement; nothing where they have no role that writes or decides.
 * @throws Problem SIGN_IN_REQUIRED
 */
export async function readWork(context: RequestContext): Promise<{ items: WaitingItem[]; asOf: Date }> {
  const actor = requireActor(context);
  const kinds = workOf(actor.roles);
  if (kinds.length === 0) return { items: [], asOf: context.now };
  const today = dayOf(context.now);
  const counted = await context.graph.read(
    countWork(kinds, { unitIds: actor.unitIds, actorId: actor.id, today }),
  );
  const items = kinds.map((kind) => {
    const found = counted.find((one) => one.kind === kind);
    const oldestDays = daysSince(found?.since ?? null, context.now);
    return { kind, count: found?.count ?? 0, oldestDays, list: listOf(kind, today) };
  });
  return { items, asOf: context.now };
}
