import type { JourneyStatus } from '../../schema/vocabulary/journey.ts';
import {
  goingJourneyRequestStates,
  journeyRequestKindTerms,
} from '../../schema/vocabulary/journey-request.ts';
import type {
  JourneyRequestKind,
  JourneyRequestState,
  JourneyRequestStep,
} from '../../schema/vocabulary/journey-request.ts';
import { shown } from '../inventory/field-finding.rules.ts';
import type { FieldFinding } from '../inventory/field-finding.rules.ts';
import { checkText } from '../inventory/text-input.rules.ts';
import { journeyTextLimits } from './journey-limits.rules.ts';

/** The two sides of a conversation about a journey. */
export type RequestSide = 'TEAM' | 'AGENCY';

/** On which sides somebody stands, and whether the request is their own. */
export interface RequestSides {
  readonly team: boolean;
  readonly agency: boolean;
  readonly opened: boolean;
}

/** Words that a conversation has room for. */
export const MESSAGES_MAX = 200;

/** For which side somebody takes a step; null where it is not theirs. Nobody decides on what they asked themselves. */
export function sideOfStep(
  step: JourneyRequestStep,
  { team, agency, opened }: RequestSides,
): RequestSide | null {
  if (step === 'WITHDRAW') return team ? 'TEAM' : null;
  if (step !== 'MESSAGE') return agency && !opened ? 'AGENCY' : null;
  if (team && (opened || !agency)) return 'TEAM';
  return agency ? 'AGENCY' : null;
}

/** Where a request stands after a step. A word of the team leaves it where it stood. */
export function stateAfter(
  state: JourneyRequestState,
  step: JourneyRequestStep,
  side: RequestSide,
): JourneyRequestState {
  const decided = { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' } as const;
  if (step !== 'MESSAGE') return decided[step];
  return side === 'AGENCY' ? 'ANSWERED' : state;
}

/** Whether both sides can go on. */
export function isGoing(state: JourneyRequestState): boolean {
  return goingJourneyRequestStates.includes(state);
}

/** What is written with a step of a conversation. */
export interface AnswerToCheck {
  readonly step: JourneyRequestStep;
  readonly text: string;
  /** Service that was registered for a claim; null where none is named. */
  readonly serviceId: string | null;
  /** Whether there is such a service, and the answerer registers services of its unit. */
  readonly serviceIsTheirs: boolean;
}

/** What keeps a step from being taken, all at once; hints of personal data do not. */
export function checkAnswer(
  request: {
    readonly kind: JourneyRequestKind;
    readonly state: JourneyRequestState;
    readonly messages: number;
  },
  { step, text, serviceId, serviceIsTheirs }: AnswerToCheck,
): FieldFinding[] {
  const asked = step === 'MESSAGE' || step === 'DECLINE';
  const names = step === 'ACCEPT' && request.kind === 'CLAIM';
  return [
    ...(isGoing(request.state) ? [] : [over]),
    ...(asked && text === '' ? [missing('text', silent[step])] : []),
    ...checkWords(text),
    ...(step === 'MESSAGE' && request.messages >= MESSAGES_MAX ? [tooLong] : []),
    ...(serviceId === null || (names && serviceIsTheirs) ? [] : [wrongService(names, serviceId)]),
  ];
}

const silent: Readonly<Record<'MESSAGE' | 'DECLINE', string>> = {
  MESSAGE: 'Nothing is said.',
  DECLINE: 'It is not said why.',
};

export const checkWords = (text: string): FieldFinding[] =>
  checkText('text', text, { max: journeyTextLimits.text, lines: true });

function missing(field: string, message: string): FieldFinding {
  const cure = field === 'text' ? 'Write it in the text.' : 'Choose one.';
  return { code: 'REQUIRED', field, given: null, message, cure, source: 'R46, R50', blocks: 'SAVE' };
}

const over: FieldFinding = {
  code: 'STEP_NOT_POSSIBLE',
  field: 'step',
  given: null,
  message: 'The request is decided or was taken back.',
  cure: 'Read it again; open a new request if there is more to say.',
  source: 'R46, R50',
  blocks: 'SAVE',
};

const tooLong: FieldFinding = {
  code: 'TOO_MANY',
  field: 'text',
  given: null,
  message: `The conversation has ${MESSAGES_MAX} words of both sides already.`,
  cure: 'Decide, or open a new request.',
  source: 'R98',
  blocks: 'SAVE',
};

function wrongService(names: boolean, id: string): FieldFinding {
  const found = { field: 'serviceId', given: shown(id), source: 'R46' };
  if (!names)
    return {
      ...found,
      code: 'HAS_NO_EFFECT',
      message: 'Only who accepts a claim names the service that was registered; it is not kept.',
      cure: 'Leave it out.',
      blocks: null,
    };
  return {
    ...found,
    code: 'UNKNOWN_RECORD',
    message: 'You register no service with this id.',
    cure: 'Choose a service of your unit, or leave it out.',
    blocks: 'SAVE',
  };
}

/** A request as it is to be opened, with what the graph says of what it names. */
export interface RequestToCheck {
  readonly kind: JourneyRequestKind;
  readonly text: string;
  readonly stepId: string | null;
  readonly unitId: string;
  readonly serviceId: string | null;
  /** Null where there is no such journey. */
  readonly journeyStatus: JourneyStatus | null;
  /** Null where the journey has no such step. */
  readonly stepName: string | null;
  readonly unitName: string | null;
  readonly service: { readonly published: boolean; readonly unitIds: readonly string[] } | null;
}

/** Everything that keeps a request from being opened, and hints. */
export function checkRequest(request: RequestToCheck): FieldFinding[] {
  const { kind, text, stepId, unitId, serviceId, journeyStatus, stepName, unitName, service } = request;
  const what = journeyRequestKindTerms[kind].label.toLowerCase();
  return [
    ...(text === '' ? [missing('text', 'Nothing is said.')] : checkWords(text)),
    ...(journeyStatus === null ? [unknown('journeyId', 'There is no journey with this id.')] : []),
    ...(journeyStatus === 'ARCHIVED' ? [archived] : []),
    ...(stepId === null && kind === 'CLAIM' ? [missing('stepId', 'A claim needs a step.')] : []),
    ...(stepId !== null && stepName === null
      ? [unknown('stepId', 'The journey has no step with this id.')]
      : []),
    ...(unitName === null ? [unknown('unitId', 'There is no unit with this id.')] : []),
    ...(serviceId === null && kind !== 'CLAIM' ? [missing('serviceId', `A ${what} needs a service.`)] : []),
    ...(serviceId !== null && (service === null || !service.published)
      ? [unknown('serviceId', 'There is no published service with this id.')]
      : []),
    ...(service !== null && unitName !== null && !service.unitIds.includes(unitId) ? [elsewhere] : []),
  ];
}

function unknown(field: string, message: string): FieldFinding {
  return {
    code: 'UNKNOWN_RECORD',
    field,
    given: null,
    message,
    cure: 'Choose one from the list.',
    source: 'R46, R50',
    blocks: 'SAVE',
  };
}

const archived: FieldFinding = {
  code: 'STEP_NOT_POSSIBLE',
  field: 'journeyId',
  given: null,
  message: 'The journey is archived.',
  cure: 'Take it back to a draft first.',
  source: 'R46, R50',
  blocks: 'SAVE',
};

const elsewhere: FieldFinding = {
  code: 'RECOMMENDED',
  field: 'unitId',
  given: null,
  message: 'This unit is not responsible for the service, nor is it above the unit that is.',
  cure: 'Send it to the unit that leads the service, unless this one is to take it over.',
  source: 'R46, R50',
  blocks: null,
};
