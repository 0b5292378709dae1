import { ID_MAX_LENGTH } from '../../schema/vocabulary/identifiers.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { Problem } from '../problem.ts';
import { fullTextQuery, TEXT_MAX } from './full-text.rules.ts';
import type { NamedRecord } from './record.statements.ts';
import type { ServiceCriteria } from './service-filter.statements.ts';
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

/**
 * Checks a filter once; statements trust it afterwards. Conditions that are absent, null, empty or blank do not narrow.
 * @param visible statuses the reader may see
 * @throws Problem INVALID_INPUT with field and limit: a text over 200 characters, a condition with more than 50 values
 */
export function readServiceFilter(
  filter: ServiceFilter | null | undefined,
  visible: readonly ServiceStatus[],
): CheckedFilter {
  const given: ServiceFilter = filter ?? {};
  const asked = values(given.statuses, 'statuses');
  const text = readText(given.text, 'filter.text');
  const criteria = {
    visible,
    statuses: asked === undefined ? undefined : visible.filter((status) => asked.includes(status)),
    text,
    unitId: readId(given.unitId),
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
  };
  return { criteria: withoutAbsent(criteria), named: namedRecords(criteria) };
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
    ...one('roleId', 'Role', criteria.roleId),
    ...one('toolId', 'Tool', criteria.toolId),
    ...one('formId', 'Form', criteria.formId),
    ...(criteria.lifeExperienceIds ?? []).flatMap((id) => one('lifeExperienceIds', 'LifeExperience', id)),
    ...(criteria.hispIds ?? []).flatMap((id) => one('hispIds', 'HispDesignation', id)),
  ];
}

function withoutAbsent(criteria: ServiceCriteria): ServiceCriteria {
  return Object.fromEntries(
    Object.entries(criteria).filter(([, value]) => value !== undefined),
  ) as unknown as ServiceCriteria;
}
