import type { ChannelKind } from '../../schema/vocabulary/channel.ts';
import type { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import type { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import type { ReasonCode } from '../../schema/vocabulary/rationale.ts';
import type { ServiceFacet } from '../../schema/vocabulary/service-list.ts';
import type { ServiceStatus, ServiceTypeCode } from '../../schema/vocabulary/service.ts';

/** A checked filter: only conditions that narrow are there. Made by `readServiceFilter`. */
export interface ServiceCriteria {
  /** Statuses the reader may see. */
  readonly visible: readonly ServiceStatus[];
  /** Statuses asked for, already limited to what the reader may see; may be none. */
  readonly statuses?: readonly ServiceStatus[];
  /** Statuses asked for that the reader sees of the own units alone; with `ownUnitIds`. */
  readonly ownStatuses?: readonly ServiceStatus[];
  readonly ownUnitIds?: readonly string[];
  /** Units that the reader registers for, where only theirs are asked for. */
  readonly mineUnitIds?: readonly string[];
  /** Day before which a review is due, as an ISO date. */
  readonly reviewDueBefore?: string;
  /** ISO date: services whose explanation is to be looked at again before it. */
  readonly rationaleReviewDueBefore?: string;
  readonly proposalStatuses?: readonly ServiceStatus[];
  /** Units whose proposals the reader sees; all where it is not there. */
  readonly insideUnitIds?: readonly string[];
  /** Query of the full-text index. */
  readonly text?: string;
  readonly unitId?: string;
  /** Agency at the top of the tree: finds what `unitId` finds for it, along an index. */
  readonly topUnitId?: string;
  /** Unit that takes part in the service, or above one that does (R7). */
  readonly participatingUnitId?: string;
  readonly serviceTypes?: readonly ServiceTypeCode[];
  readonly channelKinds?: readonly ChannelKind[];
  readonly channelRationales?: readonly ChannelRationale[];
  readonly digitalGaps?: readonly DigitalGap[];
  readonly physicalGaps?: readonly PhysicalGap[];
  readonly rationaleStates?: readonly RationaleState[];
  readonly reasons?: readonly ReasonCode[];
  readonly lifeExperienceIds?: readonly string[];
  readonly hispIds?: readonly string[];
  readonly designated?: boolean;
  readonly roleId?: string;
  readonly toolId?: string;
  readonly formId?: string;
  /** Monthly counts of gaps: the services were a proven one in the first, none in the other. */
  readonly gapAtSnapshotId?: string;
  readonly noGapAtSnapshotId?: string;
}

/** The condition that each facet leaves out, so that it shows what else could be chosen. */
const ownCondition: Record<ServiceFacet, keyof ServiceCriteria> = {
  UNIT: 'unitId',
  SERVICE_TYPE: 'serviceTypes',
  CHANNEL_KIND: 'channelKinds',
  CHANNEL_RATIONALE: 'channelRationales',
  DIGITAL_GAP: 'digitalGaps',
  PHYSICAL_GAP: 'physicalGaps',
  RATIONALE_STATE: 'rationaleStates',
  STATUS: 'statuses',
  LIFE_EXPERIENCE: 'lifeExperienceIds',
  HISP: 'hispIds',
};

/** The filter without its condition on this facet. */
export function withoutFacet(criteria: ServiceCriteria, facet: ServiceFacet): ServiceCriteria {
  return { ...criteria, [ownCondition[facet]]: undefined };
}

/** The filter without its conditions on stored properties that facets count; `foldFacet` applies those. */
export function withoutProperties(criteria: ServiceCriteria): ServiceCriteria {
  const open = { serviceTypes: undefined, digitalGaps: undefined, physicalGaps: undefined };
  const counted = { ...criteria, ...open, rationaleStates: undefined };
  return looksInside(criteria) ? counted : { ...counted, statuses: undefined };
}

/** Whether statuses are asked for that not everybody sees: then they bound every count, and none shows what else there is. */
export function looksInside({ visible, statuses = [], ownStatuses }: ServiceCriteria): boolean {
  return ownStatuses !== undefined || statuses.some((status) => !visible.includes(status));
}

/**
 * The same question put to the top of the tree, or undefined where no unit is named. For an agency at the top it finds
 * the same services by one index; for any other unit it finds nothing.
 */
export function atTop(criteria: ServiceCriteria): ServiceCriteria | undefined {
  const { unitId, ...others } = criteria;
  return unitId === undefined ? undefined : { ...others, topUnitId: unitId };
}
