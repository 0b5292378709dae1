import { cypher } from '../graph/cypher.ts';
import type { CypherText } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { countedScalars, decodeRole, decodeTool } from './anatomy.statements.ts';
import type { RoleRecord, ToolRecord } from './anatomy.statements.ts';
import { decodeSelectedService, projectService } from './service.statements.ts';
import type { ServiceRecord, ServiceSelection } from './service.statements.ts';
import { decodeUnit, unitScalars } from './unit.statements.ts';
import type { UnitRecord } from './unit.statements.ts';

/** The projection of a bound variable, and how the map that it makes reads. */
export interface Projection<T> {
  readonly text: CypherText;
  readonly decode: (row: Row) => T;
}

/** A service bound to `s`: its id beside the list that stands for it. */
export function projectionOfService(selection: ServiceSelection): Projection<ServiceRecord> {
  return {
    text: cypher`{ id: s.id, node: ${projectService(selection)} }`,
    decode: (row) => decodeSelectedService(selection, row, 'node'),
  };
}

/** A unit bound to `u`. */
export const unitProjection: Projection<UnitRecord> = {
  text: cypher`u { ${unitScalars} }`,
  decode: decodeUnit,
};

/** A role bound to `r`. */
export const roleProjection: Projection<RoleRecord> = {
  text: cypher`r { ${countedScalars} }`,
  decode: decodeRole,
};

/** A tool bound to `t`. */
export const toolProjection: Projection<ToolRecord> = {
  text: cypher`t { ${countedScalars} }`,
  decode: decodeTool,
};
