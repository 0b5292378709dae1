import {
  accountableRoleTerms,
  fieldOfRole,
  unitProfileLimits as limits,
} from '../../schema/vocabulary/unit-profile.ts';
import type { AccountableRole, OfficialField } from '../../schema/vocabulary/unit-profile.ts';
import { isDate } from './check-rationale-form.rules.ts';
import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { checkOwner } from './owner-input.rules.ts';
import { personalDataIn } from './personal-data.rules.ts';
import { fold } from './sort-keys.rules.ts';
import { checkCount, checkText, checkTwice } from './text-input.rules.ts';
import type { TextRule } from './text-input.rules.ts';
import { givenFields } from './unit-profile.rules.ts';
import type {
  GivenUnitProfile,
  OfficialFacts,
  TopTaskFacts,
  UnitProfileFacts,
} from './unit-profile.rules.ts';

/** What has to be known to check what a unit says of itself. */
export interface ProfileToCheck {
  /** What would be stored. */
  readonly written: UnitProfileFacts;
  /** What was given: parts that nobody touched are not checked again. */
  readonly given: GivenUnitProfile;
  /** Ids of published services that the unit, or a unit below it, leads. */
  readonly services: ReadonlySet<string>;
  /** ISO date of today. */
  readonly today: string;
}

/** Everything that is found in the parts that were given, all at once (R9, R31, R95). */
export function checkProfile({ written, given, services, today }: ProfileToCheck): FieldFinding[] {
  return givenFields(given).flatMap((field) => {
    if (field === 'topTasks') return checkTasks(written.topTasks, services);
    const official = written[field];
    return official === null ? [] : checkOfficial(field, official, today);
  });
}

function checkTasks(tasks: readonly TopTaskFacts[], services: ReadonlySet<string>): FieldFinding[] {
  const tooMany = checkCount('topTasks', tasks.length, limits.topTasks);
  if (tooMany.length > 0) return tooMany;
  return [
    ...tasks.flatMap((task, index) => checkTask(`topTasks.${index}`, task, services)),
    ...checkTwice(
      (index) => `topTasks.${index}.name`,
      tasks,
      ({ name }) => fold(name) || null,
      ({ name }) => name,
    ),
  ];
}

function checkTask(
  path: string,
  { name, note, serviceId }: TopTaskFacts,
  services: ReadonlySet<string>,
): FieldFinding[] {
  return [
    ...neededText(`${path}.name`, name, limits.taskName, {
      message: 'It is not said what the customer does.',
      cure: 'Write it as an action, such as "Replace a lost card", or take the task out.',
      source: 'R31, M-23-22 IV.A.5',
    }),
    ...(note === null ? [] : publicText(`${path}.note`, note, { max: limits.taskNote, lines: true })),
    ...(serviceId === null || services.has(serviceId) ? [] : [notItsService(`${path}.serviceId`, serviceId)]),
  ];
}

function notItsService(field: string, id: string): FieldFinding {
  return {
    code: 'UNKNOWN_RECORD',
    field,
    given: shown(id),
    message: 'This is not a published service of the unit or of a unit below it.',
    cure: 'Choose one of its published services, or none.',
    source: 'R31',
    blocks: 'SAVE',
  };
}

function checkOfficial(field: OfficialField, official: OfficialFacts, today: string): FieldFinding[] {
  const role = labelOf(field);
  const needed = { source: 'R9' };
  return [
    ...neededText(`${field}.name`, official.name, limits.officialName, {
      ...needed,
      message: `The name of the ${role} is missing.`,
      cure: 'Write the name, or empty all fields of this person.',
    }),
    ...neededText(`${field}.title`, official.title, limits.officialTitle, {
      ...needed,
      message: `The title of the ${role} is missing.`,
      cure: 'Write the title of the post, such as "Chief Customer Officer".',
    }),
    ...workContact(`${field}.contact`, official.contact),
    ...checkSince(`${field}.since`, official.since, today),
    ...(official.source === null
      ? []
      : publicText(`${field}.source`, official.source, { max: limits.source })),
  ];
}

function labelOf(field: OfficialField): string {
  const role = (Object.keys(fieldOfRole) as AccountableRole[]).find((one) => fieldOfRole[one] === field);
  return role === undefined ? field : accountableRoleTerms[role].label.toLowerCase();
}

function neededText(
  field: string,
  text: string,
  max: number,
  missing: Pick<FieldFinding, 'message' | 'cure' | 'source'>,
): FieldFinding[] {
  if (text === '') return [{ ...missing, code: 'REQUIRED', field, given: null, blocks: 'SAVE' }];
  return publicText(field, text, { max });
}

/**
 * A text that everybody reads as soon as it is saved, without a review before: what is data of a person for certain is
 * refused and not only hinted at (R95).
 */
function publicText(field: string, text: string, rule: TextRule): FieldFinding[] {
  return refusePersonal(text, checkText(field, text, rule));
}

/** A work mailbox or an office; a private contact is refused (R9, R95). */
function workContact(field: string, contact: string | null): FieldFinding[] {
  return contact === null ? [] : refusePersonal(contact, checkOwner(contact, field));
}

/** A phone number stays a hint: whether it is that of an office nobody can tell from its digits. */
function refusePersonal(text: string, findings: readonly FieldFinding[]): FieldFinding[] {
  const kind = personalDataIn(text, { phones: false });
  if (kind === null) return [...findings];
  return findings.map((finding) =>
    finding.code === 'PERSONAL_DATA' || finding.code === 'NOT_A_WORK_CONTACT'
      ? {
          ...finding,
          given: null,
          message: `The text has what looks like ${kind}, and everybody could read it at once.`,
          blocks: 'SAVE',
        }
      : finding,
  );
}

function checkSince(field: string, since: string | null, today: string): FieldFinding[] {
  if (since === null) return [];
  const found = { field, given: shown(since), source: 'R9', blocks: 'SAVE' } as const;
  if (!isDate(since))
    return [
      {
        ...found,
        code: 'DATE_FORMAT',
        message: 'This is not a date of the calendar.',
        cure: 'Write year, month and day as 2025-03-31, or leave it empty.',
      },
    ];
  if (since <= today) return [];
  return [
    {
      ...found,
      code: 'DATE_FUTURE',
      message: 'The day lies in the future.',
      cure: `Write a day until ${today}, or leave it empty and name the person once they have begun.`,
    },
  ];
}
