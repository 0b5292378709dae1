import type { LookAlikeKind } from '../../schema/vocabulary/look-alike-kind.ts';
import type { RequestContext } from '../request.ts';
import { findLookAlikes } from './find-look-alikes.ts';
import type { LookAlike } from './look-alikes.rules.ts';
import { readText } from './read-service-filter.ts';
import { termReader } from './service.policy.ts';

/** A look-alike that knows whether it is a role or a tool. */
export interface KindedLookAlike extends LookAlike {
  readonly kind: LookAlikeKind;
}

/**
 * Recorded roles or tools that a proposed name may stand for (R3).
 * @throws Problem INVALID_INPUT when the name is longer than 200 characters
 */
export async function lookAlikesOf(
  context: RequestContext,
  kind: LookAlikeKind,
  name: string,
): Promise<KindedLookAlike[]> {
  if (readText(name, 'name') === undefined) return [];
  const [found = []] = await findLookAlikes(
    (statement) => context.graph.read(statement),
    kind,
    [name],
    termReader(context.actor),
  );
  return found.map((one) => ({ ...one, kind }));
}
