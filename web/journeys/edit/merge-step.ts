import { stepFactWords } from './change-step.ts';
import type { StepFact } from './change-step.ts';
import { named } from './edit.ts';
import type { Step } from './journey-document.ts';

/** Takes what only one side changed from that side, and asks where both did. */
export type Pick = <Value>(key: string, label: string, was: Value, my: Value, their: Value) => Value;

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
    partnerProgramIds: fact('partnerProgramIds'),
    expectedUnitId: fact('expectedUnitId'),
    channel: fact('channel'),
    actorLevels: fact('actorLevels'),
    momentThatMatters: fact('momentThatMatters'),
    emotion: fact('emotion'),
    burdens: fact('burdens'),
    observations: mergeInside(
      'Observation',
      [was.observations, my.observations, their.observations],
      called,
      pick,
    ),
    evidence: mergeInside('Evidence', [was.evidence, my.evidence, their.evidence], called, pick),
    frontstageRoleIds: fact('frontstageRoleIds'),
    backstageActions: fact('backstageActions'),
    supportToolIds: fact('supportToolIds'),
    policyConstraints: fact('policyConstraints'),
  };
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
