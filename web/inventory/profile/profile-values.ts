import { fieldOfRole, unitProfileFields } from '../../../schema/vocabulary/unit-profile.ts';
import type { OfficialField, TopTaskAim, UnitProfileField } from '../../../schema/vocabulary/unit-profile.ts';
import type { UpdateUnitProfileMutationVariables } from '../../graphql/generated/update-unit-profile.ts';
import { newKey } from '../../graphql/new-key.ts';
import type { OfficialRead, UnitProfileRead } from '../own-word.ts';

/** A top task as it is typed. */
export interface TaskValue {
  /** Tells rows apart while they move. */
  readonly key: string;
  readonly name: string;
  /** Empty until somebody chose. */
  readonly aim: TopTaskAim | '';
  readonly service: { readonly id: string; readonly name: string } | null;
  readonly note: string;
}

/** A person as they are typed. */
export interface OfficialValue {
  readonly name: string;
  readonly title: string;
  readonly contact: string;
  readonly since: string;
  readonly source: string;
}

/** The form as it is typed. */
export type ProfileValues = { readonly topTasks: readonly TaskValue[] } & {
  readonly [Field in OfficialField]: OfficialValue;
};

/** What the API is sent. */
export type ProfileInput = UpdateUnitProfileMutationVariables['input'];

export const officialFields: readonly OfficialField[] = Object.values(fieldOfRole);

/** A row nothing is typed in yet. */
export function newTask(): TaskValue {
  return { key: newKey(), name: '', aim: '', service: null, note: '' };
}

/** The form of what stands. */
export function valuesOf(profile: UnitProfileRead): ProfileValues {
  return {
    topTasks: profile.topTasks.map(({ name, aim, note, serviceId, service }) => ({
      key: newKey(),
      name,
      aim,
      service:
        serviceId === null
          ? null
          : { id: serviceId, name: service?.name ?? 'A service that is no longer listed' },
      note: note ?? '',
    })),
    seniorAccountableOfficial: officialValue(profile.seniorAccountableOfficial),
    serviceDeliveryOfficial: officialValue(profile.serviceDeliveryOfficial),
    digitalExperienceLead: officialValue(profile.digitalExperienceLead),
  };
}

function officialValue(official: OfficialRead | null): OfficialValue {
  return {
    name: official?.name ?? '',
    title: official?.title ?? '',
    contact: official?.contact ?? '',
    since: official?.since ?? '',
    source: official?.source ?? '',
  };
}

/** One part as the API is sent it. A person of whom nothing is typed is none; an aim nobody chose is asked for before. */
function partOf(values: ProfileValues, field: UnitProfileField): ProfileInput[UnitProfileField] {
  if (field === 'topTasks')
    return values.topTasks.map(({ name, aim, service, note }) => ({
      name: name.trim(),
      aim: aim === '' ? 'CREATE' : aim,
      serviceId: service?.id ?? null,
      note: note.trim() || null,
    }));
  const official = values[field];
  const [name, title] = [official.name.trim(), official.title.trim()];
  const [contact, since, source] = [official.contact.trim(), official.since.trim(), official.source.trim()];
  if (name + title + contact + since + source === '') return null;
  return { name, title, contact: contact || null, since: since || null, source: source || null };
}

/** Whether two forms say the same in one part. */
export function saysTheSame(one: ProfileValues, other: ProfileValues, field: UnitProfileField): boolean {
  const aims = (values: ProfileValues): string => values.topTasks.map(({ aim }) => aim).join();
  if (field === 'topTasks' && aims(one) !== aims(other)) return false;
  return JSON.stringify(partOf(one, field)) === JSON.stringify(partOf(other, field));
}

/** What was changed, as the API is sent it: parts that nobody touched are left out and stay as they are. */
export function inputOf(values: ProfileValues, base: ProfileValues): ProfileInput {
  return Object.fromEntries(
    unitProfileFields
      .filter((field) => !saysTheSame(values, base, field))
      .map((field) => [field, partOf(values, field)]),
  );
}
