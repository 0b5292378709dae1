import { fieldOfRole, TOP_TASKS_ASKED, unitProfileFields } from '../../schema/vocabulary/unit-profile.ts';
import type { OfficialField, TopTaskAim, UnitProfileField } from '../../schema/vocabulary/unit-profile.ts';
import { isSame } from './change-diff.rules.ts';
import type { Facts, Json } from './change-diff.rules.ts';
import { tidy } from './given.rules.ts';

/** What customers of a unit do, and it means to create or optimize as self-service (R31). */
export interface TopTaskFacts {
  readonly name: string;
  readonly aim: TopTaskAim;
  /** The published service the task is done in, or null where none is said. */
  readonly serviceId: string | null;
  readonly note: string | null;
}

/** Person whom a unit names as answerable (R9). */
export interface OfficialFacts {
  readonly name: string;
  readonly title: string;
  /** Work mailbox or office, or null where none is recorded. */
  readonly contact: string | null;
  /** Day since when, as an ISO date, or null where it is not recorded. */
  readonly since: string | null;
  readonly source: string | null;
}

/** What a unit says of itself: top tasks in its order, and at most one person for each role. */
export type UnitProfileFacts = { readonly topTasks: readonly TopTaskFacts[] } & {
  readonly [Field in OfficialField]: OfficialFacts | null;
};

/** What a unit says that has said nothing yet. */
export const emptyProfile: UnitProfileFacts = {
  topTasks: [],
  seniorAccountableOfficial: null,
  serviceDeliveryOfficial: null,
  digitalExperienceLead: null,
};

/** A part as a form gives it: absent where it was not touched, null where it was emptied. */
type Given<T> = T | null | undefined;

/** A top task as a form gives it. */
export interface GivenTopTask {
  readonly name: string;
  readonly aim: TopTaskAim;
  readonly serviceId?: Given<string>;
  readonly note?: Given<string>;
}

/** A person as a form gives them. */
export interface GivenOfficial {
  readonly name: string;
  readonly title: string;
  readonly contact?: Given<string>;
  readonly since?: Given<string>;
  readonly source?: Given<string>;
}

/** What a form gives: only the parts that were touched. */
export type GivenUnitProfile = { readonly topTasks?: Given<readonly GivenTopTask[]> } & {
  readonly [Field in OfficialField]?: Given<GivenOfficial>;
};

/** Id of the record that holds what a unit says of itself. */
export function unitProfileId(unitId: string): string {
  return `profile-${unitId}`;
}

/** What a unit says after the given parts are laid over what is stored. */
export function mergeProfile(stored: UnitProfileFacts, given: GivenUnitProfile): UnitProfileFacts {
  const official = (field: OfficialField): OfficialFacts | null => {
    const one = given[field];
    return one === undefined ? stored[field] : officialOf(one);
  };
  return {
    topTasks: given.topTasks === undefined ? stored.topTasks : (given.topTasks ?? []).map(taskOf),
    seniorAccountableOfficial: official('seniorAccountableOfficial'),
    serviceDeliveryOfficial: official('serviceDeliveryOfficial'),
    digitalExperienceLead: official('digitalExperienceLead'),
  };
}

function taskOf({ name, aim, serviceId, note }: GivenTopTask): TopTaskFacts {
  return { name: tidy(name), aim, serviceId: orNull(serviceId), note: orNull(note) };
}

function officialOf(given: GivenOfficial | null): OfficialFacts | null {
  if (given === null) return null;
  const { name, title, contact, since, source } = given;
  return {
    name: tidy(name),
    title: tidy(title),
    contact: orNull(contact),
    since: orNull(since),
    source: orNull(source),
  };
}

function orNull(text: Given<string>): string | null {
  return tidy(text ?? '') || null;
}

/** The parts that a form touched. */
export function givenFields(given: GivenUnitProfile): UnitProfileField[] {
  return unitProfileFields.filter((field) => given[field] !== undefined);
}

/** The parts in which two words of a unit about itself differ. The order of top tasks counts. */
export function changedFields(before: UnitProfileFacts, after: UnitProfileFacts): UnitProfileField[] {
  const [one, other] = [factsOfProfile(before), factsOfProfile(after)];
  return unitProfileFields.filter((field) => !isSame(field, one[field], other[field]));
}

/** What the history keeps. */
export function factsOfProfile(profile: UnitProfileFacts): Facts {
  return Object.fromEntries(unitProfileFields.map((field) => [field, profile[field] as unknown as Json]));
}

/** How many top tasks are listed; null for none, because a unit that lists none has not said how many it has (R31). */
export function topTaskCountOf({ topTasks }: Pick<UnitProfileFacts, 'topTasks'>): number | null {
  return topTasks.length === 0 ? null : topTasks.length;
}

/** For how many of the three roles somebody is named. */
export function officialsNamed(profile: UnitProfileFacts): number {
  return Object.values(fieldOfRole).filter((field) => profile[field] !== null).length;
}

/** How far an agency has come with its list (R31). Nothing listed is not known, which is not zero. */
export type TopTaskProgress = 'ALL_ASKED' | 'FEWER' | 'NOT_LISTED';

/** How far an agency has come with its list. @param count null where nothing is listed */
export function topTaskProgress(count: number | null): TopTaskProgress {
  if (count === null) return 'NOT_LISTED';
  return count >= TOP_TASKS_ASKED ? 'ALL_ASKED' : 'FEWER';
}
