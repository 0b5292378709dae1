import { ID_MAX_LENGTH } from '../../schema/vocabulary/identifiers.ts';
import { readText } from '../inventory/read-service-filter.ts';
import type { Actor } from '../request.ts';
import type { JourneyFilter } from './journey-filter.input.ts';
import { visibleJourneys } from './journey.policy.ts';
import type { JourneyCriteria } from './journey-page.statements.ts';

/** A record that a filter names, to be looked up. */
export interface NamedRecord {
  readonly field: string;
  readonly label: string;
  readonly id: string;
}

/** A filter after the checks at the door. */
export interface CheckedJourneys {
  readonly criteria: JourneyCriteria;
  readonly named: readonly NamedRecord[];
}

/**
 * Checks a filter of journeys once. Conditions that are absent, null or empty do not narrow; of the statuses asked for,
 * those count that the reader may see.
 * @throws Problem INVALID_INPUT for a text over 200 characters
 */
export function readJourneyFilter(
  filter: JourneyFilter | null | undefined,
  actor: Actor | null,
): CheckedJourneys {
  const seen = visibleJourneys(actor);
  const statuses = listOf(filter?.statuses);
  const criteria = withoutAbsent({
    visible: statuses === undefined ? seen : seen.filter((status) => statuses.includes(status)),
    text: readText(filter?.text, 'filter.text'),
    lifeExperienceId: idOf(filter?.lifeExperienceId),
    states: listOf(filter?.states),
    unitId: idOf(filter?.unitId),
    serviceId: idOf(filter?.serviceId),
  });
  const { lifeExperienceId, unitId, serviceId } = criteria;
  return {
    criteria,
    named: namedIn({
      lifeExperienceId: ['LifeExperience', lifeExperienceId],
      unitId: ['Unit', unitId],
      serviceId: ['Service', serviceId],
    }),
  };
}

/** The records that the conditions of a filter name, by field. */
export function namedIn(
  conditions: Readonly<Record<string, readonly [label: string, id: string | undefined]>>,
): NamedRecord[] {
  return Object.entries(conditions).flatMap(([field, [label, id]]) =>
    id === undefined ? [] : [{ field: `filter.${field}`, label, id }],
  );
}

/** Different words of a condition in a fixed order; undefined where it does not narrow. */
export function listOf<W extends string>(words: readonly W[] | null | undefined): readonly W[] | undefined {
  return words == null || words.length === 0 ? undefined : [...new Set(words)].sort();
}

/** An id of a condition; undefined where it does not narrow. One that is too long finds nothing. */
export function idOf(id: string | null | undefined): string | undefined {
  return id == null || id === '' ? undefined : id.slice(0, ID_MAX_LENGTH + 1);
}

/** A filter without the conditions that do not narrow. */
export function withoutAbsent<T extends object>(criteria: T): T {
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined)) as T;
}
