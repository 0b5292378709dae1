import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import { stepFactWords } from '../edit/change-step.ts';
import type { StepFact } from '../edit/change-step.ts';
import { named } from '../edit/edit.ts';
import type { Step } from '../edit/journey-document.ts';

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
  const observed = comeAndGone(
    was.observations.map(({ text }) => text),
    is.observations.map(({ text }) => text),
  );
  return observed === '' ? found : [...found, `what was observed${aside(observed)}`];
}

function howWords(fact: StepFact, was: Step, is: Step, nameOf: (id: string) => string): string {
  const list = lists.find((one) => one === fact);
  if (list !== undefined) return comeAndGone(was[list].map(nameOf), is[list].map(nameOf));
  if (fact === 'channel') return fromTo(channelWords(was), channelWords(is));
  if (fact === 'emotion') return fromTo(emotionWords(was), emotionWords(is));
  if (fact === 'expectedUnitId') {
    const unit = ({ expectedUnitId: id }: Step): string => (id === null ? 'none' : nameOf(id));
    return fromTo(unit(was), unit(is));
  }
  if (fact === 'momentThatMatters') return is.momentThatMatters ? 'it is one now' : 'it is none any more';
  return '';
}

const aside = (words: string): string => (words === '' ? '' : ` (${words})`);
const fromTo = (was: string, is: string): string => `from ${was} to ${is}`;
const channelWords = ({ channel }: Step): string =>
  channel === null ? 'not recorded' : channelKindTerms[channel].label;
const emotionWords = ({ emotion }: Step): string =>
  emotion === null ? 'not recorded' : String(emotion).replace('-', '−');

/** Which entries are new and which are gone. Empty where only their order differs, or nothing. */
function comeAndGone(was: readonly string[], is: readonly string[]): string {
  const part = (words: string, entries: readonly string[]): string[] =>
    entries.length === 0 ? [] : [`${words} ${entries.map(named).join(', ')}`];
  return [
    ...part(
      'new:',
      is.filter((one) => !was.includes(one)),
    ),
    ...part(
      'gone:',
      was.filter((one) => !is.includes(one)),
    ),
  ].join('; ');
}
