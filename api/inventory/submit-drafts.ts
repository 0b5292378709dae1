import type { GraphTransaction } from '../graph/graph.ts';
import type { ChangeRecord } from '../graph/write-door.ts';
import type { Actor } from '../request.ts';
import { checkRationale } from './check-rationale.rules.ts';
import { rationaleTarget, unfinishedRationales } from './rationale-write.statements.ts';
import { displaced, submission } from './submit-rationale.ts';
import { storeRationales } from './write-rationale.ts';
import type { RationaleWrite } from './write-rationale.ts';

/**
 * Gives the rationales of a service to OMB along with the service itself: every draft that is complete. What is not
 * stays a draft; whether the service may be submitted without it is decided where the service is checked (R21). The
 * service is judged anew, and has to be locked.
 *
 * @returns the audit records of what was submitted
 */
export async function submitDrafts(
  tx: GraphTransaction,
  { serviceId, actor, now }: { readonly serviceId: string; readonly actor: Actor; readonly now: string },
): Promise<ChangeRecord[]> {
  const [service] = await tx.run(rationaleTarget(serviceId));
  if (service === undefined) return [];
  const scene = { tx, actor, now, today: now.slice(0, 10) };
  const writes: RationaleWrite[] = [];
  for (const draft of await tx.run(unfinishedRationales(serviceId))) {
    if (draft.status !== 'DRAFT') continue;
    const { problems } = checkRationale(draft.text, service, 'SUBMIT', scene.today);
    if (problems.length > 0) continue;
    const write = submission(scene, draft, null);
    writes.push(write, ...(await displaced(scene, write.after)));
  }
  return writes.length === 0 ? [] : storeRationales(tx, writes, now);
}
