import type { RoleRecord, ToolRecord } from './anatomy.statements.ts';
import {
  projectionOfService,
  roleProjection,
  toolProjection,
  unitProjection,
} from './projection.statements.ts';
import type { Projection } from './projection.statements.ts';
import { selectionOf } from './read-services.ts';
import type { ServiceRecord } from './service.statements.ts';
import type { UnitRecord } from './unit.statements.ts';

export { roleProjection, toolProjection, unitProjection };
export type { Projection, RoleRecord, ServiceRecord, ToolRecord, UnitRecord };

/**
 * How a higher slice brings services inside a statement of its own, bound to `s`, with the branches that were selected
 * below them. Whoever binds the variable says who may see what.
 */
export function serviceProjection(branches: ReadonlySet<string>): Projection<ServiceRecord> {
  return projectionOfService(selectionOf(branches));
}
