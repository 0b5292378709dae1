import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import { actorLevelTerms } from '../../../schema/vocabulary/journey.ts';
import {
  burdenKindTerms,
  observationKindTerms,
  severityTerms,
} from '../../../schema/vocabulary/observation.ts';
import { confidenceTerms } from '../../../schema/vocabulary/service.ts';
import { countOf } from '../../ui/numbers.ts';
import { stepFactWords } from '../edit/change-step.ts';
import type { StepFact } from '../edit/change-step.ts';
import type { Observation, Step } from '../edit/journey-document.ts';
import { evidenceWords } from '../map/evidence-words.ts';
import { comeAndGone, quoted, textChange } from './told.ts';

/** Facts that are lists of records or of words, of which entries come and go. */
const lists = [
  'serviceIds',
  'partnerProgramIds',
  'frontstageRoleIds',
  'supportToolIds',
  'backstageActions',
  'policyConstraints',
] as const satisfies readonly StepFact[];
const facts = (Object.keys(stepFactWords) as StepFact[]).filter((fact) => fact !== 'name');

/**
 * What the second of two steps has other than the first, each in a few words: "the channel (from Phone to Website)".
 * @param nameOf name of a service, a program, a role, a tool or an agency
 */
export function changedFacts(was: Step, is: Step, nameOf: (id: string) => string): string[] {
  const found = facts
    .filter((fact) => JSON.stringify(was[fact]) !== JSON.stringify(is[fact]))
    .map((fact) => `${stepFactWords[fact]}${aside(howWords(fact, was, is, nameOf))}`);
  return [...found, ...changedObservations(was, is), ...changedEvidence('the evidence', was, is)];
}

/** Pain points and bright spots, matched by their kind and words: come and gone, of other weight, with other evidence. */
function changedObservations(was: Step, is: Step): string[] {
  const called = ({ kind, text }: Observation): string => `${observationKindTerms[kind].label}: ${text}`;
  const before = new Map(was.observations.map((one) => [called(one), one]));
  const observed = comeAndGone([...before.keys()], is.observations.map(called));
  return [
    ...(observed === '' ? [] : [`what was observed${aside(observed)}`]),
    ...is.observations.flatMap((one) => {
      const old = before.get(called(one));
      if (old === undefined) return [];
      const weight =
        old.severity === one.severity
          ? []
          : [`the weight of ${quoted(one.text)} (${fromTo(severityWords(old), severityWords(one))})`];
      return [...weight, ...changedEvidence(`the evidence for ${quoted(one.text)}`, old, one)];
    }),
  ];
}

interface Supported {
  readonly evidence: Step['evidence'];
}

/** Copies have evidence of their own ids, so pieces are matched by what they say. */
function changedEvidence(what: string, was: Supported, is: Supported): string[] {
  const said = ({ evidence }: Supported): string[] =>
    evidence.map((one) =>
      [
        evidenceWords([one]),
        confidenceTerms[one.confidence].label.toLowerCase(),
        ...(one.praBasis === null ? [] : [one.praBasis]),
        ...(one.note === null ? [] : [one.note]),
      ].join(', '),
    );
  const changed = comeAndGone(said(was), said(is));
  return changed === '' ? [] : [`${what} (${changed})`];
}

function howWords(fact: StepFact, was: Step, is: Step, nameOf: (id: string) => string): string {
  const list = lists.find((one) => one === fact);
  if (list !== undefined) return comeAndGone(was[list].map(nameOf), is[list].map(nameOf));
  if (fact === 'goal') return textChange(was.goal, is.goal);
  if (fact === 'burdens') return comeAndGone(was.burdens.map(burdenWords), is.burdens.map(burdenWords));
  if (fact === 'actorLevels') return comeAndGone(levelWords(was), levelWords(is));
  if (fact === 'channel') return fromTo(channelWords(was), channelWords(is));
  if (fact === 'emotion') return fromTo(emotionWords(was), emotionWords(is));
  if (fact === 'expectedUnitId') {
    const unit = ({ expectedUnitId: id }: Step): string => (id === null ? 'none' : nameOf(id));
    return fromTo(unit(was), unit(is));
  }
  if (fact === 'momentThatMatters') return is.momentThatMatters ? 'it is one now' : 'it is none any more';
  return '';
}

const levelWords = ({ actorLevels }: Step): string[] => actorLevels.map((one) => actorLevelTerms[one].label);
const severityWords = ({ severity }: Observation): string =>
  severity === null ? 'not recorded' : severityTerms[severity].label.toLowerCase();
const burdenWords = ({ kind, minutes, note }: Step['burdens'][number]): string =>
  [
    burdenKindTerms[kind].label,
    ...(minutes === null ? [] : [countOf(minutes, 'minute', 'minutes')]),
    ...(note === null ? [] : [note]),
  ].join(', ');
const aside = (words: string): string => (words === '' ? '' : ` (${words})`);
const fromTo = (was: string, is: string): string => `from ${was} to ${is}`;
const channelWords = ({ channel }: Step): string =>
  channel === null ? 'not recorded' : channelKindTerms[channel].label;
const emotionWords = ({ emotion }: Step): string =>
  emotion === null ? 'not recorded' : String(emotion).replace('-', '−');
