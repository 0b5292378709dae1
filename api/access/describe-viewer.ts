import type { RequestContext } from '../request.ts';
import { unitNames } from './person-access.statements.ts';
import type { AssignedUnitRecord } from './person-access.statements.ts';
import type { AccessRole } from '../../schema/vocabulary/access.ts';

/** Who is asking, as a page shows it. */
export interface ViewerRecord {
  readonly person: { readonly id: string; readonly name: string } | null;
  roles: AccessRole[];
  units: AssignedUnitRecord[];
  readonly demo: boolean;
  readonly signedInUntil: Date | null;
  readonly signInExpired: boolean;
}

/** Says who is asking. Units are named only for those who have some. */
export async function describeViewer(context: RequestContext): Promise<ViewerRecord> {
  const { actor, signIn, graph } = context;
  const homes = actor?.homeUnitIds ?? [];
  return {
    person: actor === null ? null : { id: actor.id, name: actor.name },
    roles: [...(actor?.roles ?? [])],
    units: homes.length === 0 ? [] : await graph.read(unitNames(homes)),
    demo: signIn?.demo ?? false,
    signedInUntil: signIn?.until ?? null,
    signInExpired: signIn?.expired ?? false,
  };
}
