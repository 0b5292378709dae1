import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import { loadById } from './by-id.loader.ts';
import { describeServiceType, serviceTypeId } from './describe-service-type.rules.ts';
import type { ServiceTypeRecord } from './describe-service-type.rules.ts';
import type {
  ChannelRecord,
  FormRecord,
  RationaleRecord,
  RoleRecord,
  ToolRecord,
} from './anatomy.statements.ts';
import { allHisps, hispsById } from './hisp.statements.ts';
import type { HispRecord } from './hisp.statements.ts';
import { loadService } from './read-services.ts';
import { loadUnit } from './read-units.ts';
import { partsById, servicesOf } from './record.statements.ts';
import type { PartLabel, PartRecord, ServiceLister } from './record.statements.ts';
import { termReader, visibleStatuses } from './service.policy.ts';
import type { ServiceRecord } from './service.statements.ts';
import type { UnitRecord } from './unit.statements.ts';

export type { ChannelRecord, FormRecord, HispRecord, RationaleRecord, RoleRecord, ToolRecord };

/** Labels of the records that this slice can give by id. */
export type InventoryLabel = 'Service' | 'Unit' | 'HispDesignation' | 'ServiceType' | PartLabel;
export type InventoryRecord = ServiceRecord | UnitRecord | HispRecord | ServiceTypeRecord | PartRecord;

/** One record of the inventory by label and id, as far as the reader may see it; all ids of one level in one statement. */
export async function loadRecord(
  context: RequestContext,
  label: InventoryLabel,
  id: string,
): Promise<InventoryRecord | null> {
  switch (label) {
    case 'Service':
      return loadService(context, id);
    case 'Unit':
      return loadUnit(context, id);
    case 'HispDesignation':
      return loadHisp(context, id);
    case 'ServiceType': {
      const code = Object.values(ServiceTypeCode).find((one) => serviceTypeId(one) === id);
      return code === undefined ? null : describeServiceType(code);
    }
    default: {
      const found = await loadById(
        context,
        `inventory.byId.${label}`,
        (ids) => partsById(label, ids, visibleStatuses(), termReader(context.actor)),
        id,
      );
      return found ?? null;
    }
  }
}

/** All High Impact Service Providers by name (R53). */
export function listHisps(context: RequestContext): Promise<HispRecord[]> {
  return context.graph.read(allHisps());
}

async function loadHisp(context: RequestContext, id: string): Promise<HispRecord | null> {
  const found = await loadById(
    context,
    'inventory.hisps',
    (ids) => {
      const statement = hispsById(ids);
      return {
        ...statement,
        decode: (row) => {
          const value = statement.decode(row);
          return { id: value.id, value };
        },
      };
    },
    id,
  );
  return found ?? null;
}

/** Services that a form or a designation lists, together with those of all records of the level. */
export async function loadServicesOf(
  context: RequestContext,
  label: ServiceLister,
  id: string,
): Promise<ServiceRecord[]> {
  const statementOf = (ids: readonly string[]) => servicesOf(label, ids, visibleStatuses());
  return (await loadById(context, `inventory.servicesOf.${label}`, statementOf, id)) ?? [];
}

/** The service that another record belongs to. @throws Problem NOT_FOUND when the reader may not see it */
export async function requireService(context: RequestContext, id: string): Promise<ServiceRecord> {
  const service = await loadService(context, id);
  if (service === null) {
    throw new Problem('NOT_FOUND', 'The service of this record is not there, or may not be seen.', {
      given: id,
    });
  }
  return service;
}
