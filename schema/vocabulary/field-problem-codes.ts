import { ImportProblemCode, importProblemTerms } from './import-problem-codes.ts';
import { JourneyProblemCode, journeyProblemTerms } from './journey-problem-codes.ts';
import type { Term } from './term.ts';

/** The two steps at which what is written of a service is checked (R1, R10). */
export const WriteStage = { SAVE: 'SAVE', SUBMIT: 'SUBMIT' } as const;
export type WriteStage = (typeof WriteStage)[keyof typeof WriteStage];

export const writeStageTerms: Record<WriteStage, Term> = {
  SAVE: { label: 'Saving', definition: 'Keeping the record as a draft of the agency.', source: 'R10' },
  SUBMIT: { label: 'Submitting', definition: 'Giving the record to OMB for a decision.', source: 'R1, R10' },
};

/** What can be wrong with one field of a form, or better in it. The words below say it in general; each finding says it of its field. */
export const FieldProblemCode = {
  REQUIRED: 'REQUIRED',
  TOO_LONG: 'TOO_LONG',
  TOO_MANY: 'TOO_MANY',
  CONTROL_CHARACTER: 'CONTROL_CHARACTER',
  DUPLICATE_VALUE: 'DUPLICATE_VALUE',
  UNKNOWN_RECORD: 'UNKNOWN_RECORD',
  NOT_YOUR_UNIT: 'NOT_YOUR_UNIT',
  WEB_ADDRESS_BROKEN: 'WEB_ADDRESS_BROKEN',
  WEB_ADDRESS_SCHEME: 'WEB_ADDRESS_SCHEME',
  WEB_ADDRESS_CREDENTIALS: 'WEB_ADDRESS_CREDENTIALS',
  WEB_ADDRESS_NOT_SECURE: 'WEB_ADDRESS_NOT_SECURE',
  NUMBER_OUT_OF_RANGE: 'NUMBER_OUT_OF_RANGE',
  YEAR_FORMAT: 'YEAR_FORMAT',
  TASK_CHANNEL_UNKNOWN: 'TASK_CHANNEL_UNKNOWN',
  OCCASION_UNKNOWN: 'OCCASION_UNKNOWN',
  LEVEL_AGAINST_TASKS: 'LEVEL_AGAINST_TASKS',
  RATIONALE_MISSING: 'RATIONALE_MISSING',
  RATIONALE_INCOMPLETE: 'RATIONALE_INCOMPLETE',
  RECOMMENDED: 'RECOMMENDED',
  LEVEL_NOT_SAID: 'LEVEL_NOT_SAID',
  NO_OTHER_WAY: 'NO_OTHER_WAY',
  NAME_ACRONYM_ONLY: 'NAME_ACRONYM_ONLY',
  NAME_PROGRAM_ONLY: 'NAME_PROGRAM_ONLY',
  NAME_NOT_AN_ACTION: 'NAME_NOT_AN_ACTION',
  LOOKS_LIKE_ANOTHER: 'LOOKS_LIKE_ANOTHER',
  PERSONAL_DATA: 'PERSONAL_DATA',
  NOT_A_WORK_CONTACT: 'NOT_A_WORK_CONTACT',
  MARKUP: 'MARKUP',
  HAS_NO_EFFECT: 'HAS_NO_EFFECT',
  NO_WAIVER: 'NO_WAIVER',
  RATIONALE_CONTRADICTED: 'RATIONALE_CONTRADICTED',
  RATIONALE_NOT_NEEDED: 'RATIONALE_NOT_NEEDED',
  RATIONALE_NEED_UNKNOWN: 'RATIONALE_NEED_UNKNOWN',
  NONE_IDENTIFIED_REFUSED: 'NONE_IDENTIFIED_REFUSED',
  NONE_IDENTIFIED_SHOWN: 'NONE_IDENTIFIED_SHOWN',
  INK_OR_PRESENCE_LISTED: 'INK_OR_PRESENCE_LISTED',
  CITATION_UNREADABLE: 'CITATION_UNREADABLE',
  DATE_FORMAT: 'DATE_FORMAT',
  DATE_PAST: 'DATE_PAST',
  DATE_FUTURE: 'DATE_FUTURE',
  ...JourneyProblemCode,
  ...ImportProblemCode,
  STEP_NOT_POSSIBLE: 'STEP_NOT_POSSIBLE',
} as const;
export type FieldProblemCode = (typeof FieldProblemCode)[keyof typeof FieldProblemCode];

export const fieldProblemTerms: Record<FieldProblemCode, Term> = {
  REQUIRED: { label: 'Missing', definition: 'This has to be filled in.', source: 'R1, R2, R5, R6' },
  TOO_LONG: { label: 'Too long', definition: 'The text has more characters than fit.', source: 'R30' },
  TOO_MANY: { label: 'Too many', definition: 'The list has more entries than fit.', source: 'R98' },
  CONTROL_CHARACTER: {
    label: 'Invisible character',
    definition: 'The text has a character that cannot be seen and does not belong to it.',
    source: 'R98',
  },
  DUPLICATE_VALUE: { label: 'Twice', definition: 'The same entry stands in the list twice.', source: 'R13' },
  UNKNOWN_RECORD: {
    label: 'Not found',
    definition: 'Nothing of this kind is recorded under this id.',
    source: 'R2, R3',
  },
  NOT_YOUR_UNIT: {
    label: 'Not your unit',
    definition: 'The unit is not among those you register services for.',
    source: 'R97',
  },
  WEB_ADDRESS_BROKEN: {
    label: 'Not a web address',
    definition: 'The text cannot be read as the address of a public web page.',
    source: 'R17',
  },
  WEB_ADDRESS_SCHEME: {
    label: 'Not a web page',
    definition: 'Only addresses that start with https:// or http:// are taken.',
    source: 'R17',
  },
  WEB_ADDRESS_CREDENTIALS: {
    label: 'Password in the address',
    definition: 'The address carries a user name or a password.',
    source: 'R17, R95',
  },
  WEB_ADDRESS_NOT_SECURE: {
    label: 'Not a secure address',
    definition: 'The address starts with http://, so the connection is not protected.',
    source: 'R17, OMB M-15-13',
  },
  NUMBER_OUT_OF_RANGE: {
    label: 'Number out of range',
    definition: 'The number is smaller or larger than it can be.',
    source: 'R4',
  },
  YEAR_FORMAT: { label: 'Not a year', definition: 'The text cannot be read as a year.', source: 'R4' },
  OCCASION_UNKNOWN: {
    label: 'Occasion not found',
    definition: 'Something is said of an occasion that the service does not have.',
    source: 'R4',
  },
  TASK_CHANNEL_UNKNOWN: {
    label: 'No such channel',
    definition: 'A task names a channel that is not in the list of channels.',
    source: 'R19',
  },
  LEVEL_AGAINST_TASKS: {
    label: 'Not every task',
    definition: 'A service can be finished in a channel only if each of its tasks can be completed there.',
    source: 'R19',
  },
  RATIONALE_MISSING: {
    label: 'Rationale missing',
    definition: 'The service cannot be finished digitally, and nobody has said why.',
    source: 'R21, IDEA section 4(d)',
  },
  RATIONALE_INCOMPLETE: {
    label: 'Rationale incomplete',
    definition: 'The rationale lacks a part that the policy asks for.',
    source: 'R21, R22, IDEA section 4(d)',
  },
  RECOMMENDED: {
    label: 'Worth adding',
    definition: 'The record is better with it; nothing waits for it.',
    source: 'R3, R4, R17',
  },
  LEVEL_NOT_SAID: {
    label: 'How far is not said',
    definition: 'Nobody has said how far the service gets in this channel, so no verdict can be given.',
    source: 'R18, R20',
  },
  NO_OTHER_WAY: {
    label: 'No accessible other way',
    definition: 'The service is digital and keeps no accessible way that is not; no rationale waives this.',
    source: 'R25, IDEA section 4(e)',
  },
  NAME_ACRONYM_ONLY: {
    label: 'Only an acronym',
    definition: 'The name is an acronym that a customer may not know.',
    source: 'R13',
  },
  NAME_PROGRAM_ONLY: {
    label: 'Only a program',
    definition: 'The name is that of a program or a system, not of what a customer does.',
    source: 'R13',
  },
  NAME_NOT_AN_ACTION: {
    label: 'Not an action',
    definition: 'The name does not say what the customer does.',
    source: 'R13',
  },
  LOOKS_LIKE_ANOTHER: {
    label: 'Looks like another',
    definition: 'A record of nearly this name is there already.',
    source: 'R13',
  },
  PERSONAL_DATA: {
    label: 'Looks like personal data',
    definition: 'The text has what looks like data of a person; the index holds none.',
    source: 'R95',
  },
  NOT_A_WORK_CONTACT: {
    label: 'Not a work contact',
    definition: 'Owners are named by office or work mailbox, never by private contact details.',
    source: 'R9, R95',
  },
  MARKUP: {
    label: 'Markup',
    definition: 'The text has markup, which is shown as it was typed and does nothing.',
    source: 'R98',
  },
  HAS_NO_EFFECT: {
    label: 'Has no effect',
    definition: 'What is given here is not used, because it follows from something else.',
    source: 'R18, R20',
  },
  NO_WAIVER: {
    label: 'No waiver',
    definition: 'Only a channel clears a missing accessible way; a rationale does not.',
    source: 'R25, IDEA section 4(e)',
  },
  RATIONALE_CONTRADICTED: {
    label: 'Rationale contradicted',
    definition: 'It is said that the service cannot be digital, yet a digital channel takes it to the end.',
    source: 'R27',
  },
  RATIONALE_NOT_NEEDED: {
    label: 'Rationale not required',
    definition: 'The service can be finished digitally, so nothing has to be explained.',
    source: 'R26',
  },
  RATIONALE_NEED_UNKNOWN: {
    label: 'Rationale perhaps required',
    definition: 'Too little is recorded of the channels to say whether a rationale is required.',
    source: 'R20, R26',
  },
  NONE_IDENTIFIED_REFUSED: {
    label: 'None identified does not fit',
    definition: 'The answer "none identified" stands alone, and only where the service cannot be digital.',
    source: 'R21, R22',
  },
  NONE_IDENTIFIED_SHOWN: {
    label: 'No solution identified',
    definition: 'No potential solution is named; OMB is shown this first.',
    source: 'R22',
  },
  INK_OR_PRESENCE_LISTED: {
    label: 'Listed for ink or presence',
    definition: 'The service asks for an ink signature or for presence without an equal digital way.',
    source: 'R28, M-23-22 III.B.3',
  },
  CITATION_UNREADABLE: {
    label: 'Not a citation',
    definition: 'The text does not read as a reference to a statute or regulation.',
    source: 'R30',
  },
  DATE_FORMAT: { label: 'Not a date', definition: 'The text is not a day of the calendar.', source: 'R27' },
  DATE_PAST: { label: 'Date in the past', definition: 'The day has to lie in the future.', source: 'R27' },
  DATE_FUTURE: {
    label: 'Date in the future',
    definition: 'What is recorded has happened, so its day cannot be one that is still to come.',
    source: 'R9, R51',
  },
  ...journeyProblemTerms,
  ...importProblemTerms,
  STEP_NOT_POSSIBLE: {
    label: 'Not possible now',
    definition: 'The record is not at a point where this can be done with it.',
    source: 'R10',
  },
};
