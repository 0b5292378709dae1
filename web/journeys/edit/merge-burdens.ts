import { burdenKindTerms } from '../../../schema/vocabulary/observation.ts';
import type { Burden } from './journey-document.ts';
import type { Pick } from './pick.ts';

/**
 * Burdens have no ids: as long as nobody removed one, those that were there are the same ones, and are laid together
 * fact by fact; what either added stands after them. Where one was removed the whole lists are compared.
 * @param key of the list, such as "step-1.burdens"
 * @param step name of the step, in quotation marks
 */
export function mergeBurdens(
  key: string,
  step: string,
  [was, my, their]: readonly [readonly Burden[], readonly Burden[], readonly Burden[]],
  pick: Pick,
): readonly Burden[] {
  if (my.length < was.length || their.length < was.length)
    return pick(key, `The burdens of step ${step}`, was, my, their);
  const known = was.map((before, at) => {
    const [mine, theirs] = [my[at] ?? before, their[at] ?? before];
    const called = `${burdenKindTerms[before.kind].label.toLowerCase()} burden of step ${step}`;
    const fact = <Fact extends keyof Burden>(name: Fact, words: string): Burden[Fact] =>
      pick(`${key}.${at}.${name}`, `${words} of the ${called}`, before[name], mine[name], theirs[name]);
    return {
      kind: fact('kind', 'The kind'),
      minutes: fact('minutes', 'The minutes'),
      note: fact('note', 'The words'),
    };
  });
  const [mine, theirs] = [my.slice(was.length), their.slice(was.length)];
  const texts = new Set(mine.map((one) => JSON.stringify(one)));
  return [...known, ...mine, ...theirs.filter((one) => !texts.has(JSON.stringify(one)))];
}
