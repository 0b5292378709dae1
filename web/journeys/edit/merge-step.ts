import { stepFactWords } from './change-step.ts';
import type { StepFact } from './change-step.ts';
import { named } from './edit.ts';
import type { Step } from './journey-document.ts';
import { mergeBurdens } from './merge-burdens.ts';
import type { Pick } from './pick.ts';

/** Fact by fact, and observation by observation. */
export function mergeStep(was: Step, my: Step, their: Step, pick: Pick): Step {
  const called = named(was.name);
  const fact = <Fact extends StepFact>(key: Fact): Step[Fact] =>
    pick(
      `${my.id}.${key}`,
      `${capital(stepFactWords[key])} of step ${called}`,
      was[key],
      my[key],
      their[key],
    );
  return {
    id: my.id,
    name: fact('name'),
    goal: fact('goal'),
    serviceIds: fact('serviceIds'),
    partnerProgramIds: mergeNamed(was.partnerProgramIds, my.partnerProgramIds, their.partnerProgramIds),
    expectedUnitId: fact('expectedUnitId'),
    channel: fact('channel'),
    actorLevels: fact('actorLevels'),
    momentThatMatters: fact('momentThatMatters'),
    emotion: fact('emotion'),
    burdens: mergeBurdens(`${my.id}.burdens`, called, [was.burdens, my.burdens, their.burdens], pick),
    observations: mergeInside(
      'Observation',
      [was.observations, my.observations, their.observations],
      called,
      pick,
    ),
    evidence: mergeInside('Evidence', [was.evidence, my.evidence, their.evidence], called, pick),
    frontstageRoleIds: mergeNamed(was.frontstageRoleIds, my.frontstageRoleIds, their.frontstageRoleIds),
    backstageActions: fact('backstageActions'),
    supportToolIds: mergeNamed(was.supportToolIds, my.supportToolIds, their.supportToolIds),
    policyConstraints: fact('policyConstraints'),
  };
}

/** Records that a step names, whose order says nothing: what either added is there, what either took off is not. */
function mergeNamed(
  was: readonly string[],
  my: readonly string[],
  their: readonly string[],
): readonly string[] {
  const isSame = (one: readonly string[], two: readonly string[]): boolean => one.join(' ') === two.join(' ');
  if (isSame(my, their) || isSame(was, their)) return my;
  if (isSame(was, my)) return their;
  const kept = my.filter((id) => their.includes(id) || !was.includes(id));
  return [...kept, ...their.filter((id) => !was.includes(id) && !kept.includes(id))];
}

function mergeInside<Part extends { readonly id: string }>(
  noun: string,
  [was = [], my = [], their = []]: readonly (readonly Part[])[],
  step: string,
  pick: Pick,
): Part[] {
  const [before, left, right] = [byId(was), byId(my), byId(their)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((id) => {
    const kept = pick<Part | undefined>(
      id,
      `${noun} of step ${step}`,
      before.get(id),
      left.get(id),
      right.get(id),
    );
    return kept ?? [];
  });
}

/** Parts by their ids. */
export const byId = <Part extends { readonly id: string }>(parts: readonly Part[] = []): Map<string, Part> =>
  new Map(parts.map((part) => [part.id, part]));

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
