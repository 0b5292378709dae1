import { ID_MAX_LENGTH } from '../../schema/vocabulary/identifiers.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { Problem } from '../problem.ts';
import { fullTextQuery, TEXT_MAX } from './full-text.rules.ts';
import type { NamedRecord } from './record.statements.ts';
import type { ServiceCriteria } from './service-criteria.rules.ts';
import type { ServiceFilter } from './service-filter.input.ts';

/** Most values of one condition. */
export const VALUES_MAX = 50;

/** A query that no document of the index meets: asked for when a text has no letter and no digit. */
const FINDS_NOTHING = '"no letter and no digit"';

/** A filter after the checks at the door. */
export interface CheckedFilter {
  readonly criteria: ServiceCriteria;
  /** Records that the filter names, to be looked up. */
  readonly named: readonly NamedRecord[];
}

/** What a reader may see beyond what everybody does (R97). */
export interface FilterReader {
  /** Statuses seen of every agency. */
  readonly statuses: readonly ServiceStatus[];
  /** Units seen in every status. */
  readonly ownUnitIds: readonly string[];
  /** Units that the reader registers for. */
  readonly mineUnitIds: readonly string[];
}

/**
 * Checks a filter once; statements trust it afterwards. Conditions that are absent, null, empty or blank do not narrow.
 * @param visible statuses that are listed where the filter names none
 * @param reader what the reader may see where the filter asks for more; no more than that when not given
 * @throws Problem INVALID_INPUT with field and limit: a text over 200 characters, a condition with more than 50 values
 */
export function readServiceFilter(
  filter: ServiceFilter | null | undefined,
  visible: readonly ServiceStatus[],
  reader: FilterReader = { statuses: visible, ownUnitIds: [], mineUnitIds: [] },
): CheckedFilter {
  const given: ServiceFilter = filter ?? {};
  const text = readText(given.text, 'filter.text');
  const criteria = {
    visible,
    ...readStatuses(values(given.statuses, 'statuses'), reader),
    ...readProposals(values(given.proposalStatuses, 'proposalStatuses'), reader),
    mineUnitIds: given.mine === true ? reader.mineUnitIds : undefined,
    reviewDueBefore: readDay(given.reviewDueBefore, 'reviewDueBefore'),
    rationaleReviewDueBefore: readDay(given.rationaleReviewDueBefore, 'rationaleReviewDueBefore'),
    text,
    unitId: readId(given.unitId),
    participatingUnitId: readId(given.participatingUnitId),
    serviceTypes: values(given.serviceTypes, 'serviceTypes'),
    channelKinds: values(given.channelKinds, 'channelKinds'),
    channelRationales: values(given.channelRationales, 'channelRationales'),
    digitalGaps: values(given.digitalGaps, 'digitalGaps'),
    physicalGaps: values(given.physicalGaps, 'physicalGaps'),
    rationaleStates: values(given.rationaleStates, 'rationaleStates'),
    reasons: values(given.reasons, 'reasons'),
    lifeExperienceIds: values(given.lifeExperienceIds, 'lifeExperienceIds'),
    hispIds: values(given.hispIds, 'hispIds'),
    designated: given.designated ?? undefined,
    roleId: readId(given.roleId),
    toolId: readId(given.toolId),
    formId: readId(given.formId),
    gapAtSnapshotId: readId(given.gapAtSnapshotId),
    noGapAtSnapshotId: readId(given.noGapAtSnapshotId),
  };
  return { criteria: withoutAbsent(criteria), named: namedRecords(criteria) };
}

/** The statuses asked for, parted into those the reader sees everywhere and those of the own units. */
function readStatuses(
  asked: readonly ServiceStatus[] | undefined,
  { statuses, ownUnitIds }: FilterReader,
): Pick<ServiceCriteria, 'statuses' | 'ownStatuses' | 'ownUnitIds'> {
  if (asked === undefined) return {};
  const everywhere = statuses.filter((status) => asked.includes(status));
  const own = asked.filter((status) => !statuses.includes(status));
  if (own.length === 0 || ownUnitIds.length === 0) return { statuses: everywhere };
  return { statuses: everywhere, ownStatuses: own, ownUnitIds };
}

/** Proposals are seen by who sees drafts. */
function readProposals(
  asked: readonly ServiceStatus[] | undefined,
  { statuses, ownUnitIds }: FilterReader,
): Pick<ServiceCriteria, 'proposalStatuses' | 'insideUnitIds'> {
  if (asked === undefined) return {};
  return statuses.includes('DRAFT')
    ? { proposalStatuses: asked }
    : { proposalStatuses: asked, insideUnitIds: ownUnitIds };
}

function readDay(day: string | null | undefined, field: string): string | undefined {
  if (day == null || day === '') return undefined;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(at) && new Date(at).toISOString().startsWith(day)) return day;
  throw new Problem('INVALID_INPUT', 'This is not a day.', {
    field: `filter.${field}`,
    given: day,
    cure: 'Write it as year, month and day, such as 2027-03-01.',
  });
}

/**
 * The full-text query for a typed text, or undefined for a blank one.
 * @throws Problem INVALID_INPUT naming the field and the limit when the text is longer than 200 characters
 */
export function readText(text: string | null | undefined, field: string): string | undefined {
  if (text == null || text.trim() === '') return undefined;
  if (text.length > TEXT_MAX) {
    throw new Problem('INVALID_INPUT', `A search text has at most ${TEXT_MAX} characters.`, {
      field,
      given: text,
      limit: TEXT_MAX,
      cure: `Search for fewer words, ${TEXT_MAX} characters or less.`,
    });
  }
  return fullTextQuery(text) ?? FINDS_NOTHING;
}

function values<T extends string>(
  list: readonly T[] | null | undefined,
  field: string,
): readonly T[] | undefined {
  if (list == null || list.length === 0) return undefined;
  if (list.length > VALUES_MAX) {
    throw new Problem('INVALID_INPUT', `One condition of a filter has at most ${VALUES_MAX} values.`, {
      field: `filter.${field}`,
      given: `${list.length} values`,
      limit: VALUES_MAX,
      cure: `Name ${VALUES_MAX} values or fewer.`,
    });
  }
  return [...new Set(list)].sort();
}

function readId(id: string | null | undefined): string | undefined {
  if (id == null || id === '') return undefined;
  return id.slice(0, ID_MAX_LENGTH + 1);
}

function namedRecords(criteria: ServiceCriteria): NamedRecord[] {
  const one = (field: string, label: string, id: string | undefined): NamedRecord[] =>
    id === undefined ? [] : [{ field: `filter.${field}`, label, id }];
  return [
    ...one('unitId', 'Unit', criteria.unitId),
    ...one('participatingUnitId', 'Unit', criteria.participatingUnitId),
    ...one('roleId', 'Role', criteria.roleId),
    ...one('toolId', 'Tool', criteria.toolId),
    ...one('formId', 'Form', criteria.formId),
    ...one('gapAtSnapshotId', 'GapSnapshot', criteria.gapAtSnapshotId),
    ...one('noGapAtSnapshotId', 'GapSnapshot', criteria.noGapAtSnapshotId),
    ...(criteria.lifeExperienceIds ?? []).flatMap((id) => one('lifeExperienceIds', 'LifeExperience', id)),
    ...(criteria.hispIds ?? []).flatMap((id) => one('hispIds', 'HispDesignation', id)),
  ];
}

function withoutAbsent(criteria: ServiceCriteria): ServiceCriteria {
  return Object.fromEntries(
    Object.entries(criteria).filter(([, value]) => value !== undefined),
  ) as unknown as ServiceCriteria;
}
