import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { DigitalGap } from '../../schema/vocabulary/gap.ts';
import { countOf, formatCount } from '../ui/numbers.ts';

/** A service as far as the sentences look at it. */
export interface Step {
  readonly id: string;
  readonly name: string;
  readonly digitalGap: DigitalGap;
}

/** Every service of the stages once, in the order in which people meet it. */
export function stepsOf<S extends Step>(stages: readonly { readonly services: readonly S[] }[]): S[] {
  return [...new Map(stages.flatMap((stage) => stage.services).map((step) => [step.id, step])).values()];
}

/** Steps that certainly cannot be finished digitally. */
export function stoppingSteps<S extends Step>(steps: readonly S[]): S[] {
  return steps.filter((step) => provenDigitalGaps.includes(step.digitalGap));
}

/** How many steps cannot be finished digitally and for how many it is not known, as one or two sentences. */
export function stepsFinding(steps: readonly Step[]): string {
  if (steps.length === 0) return 'No service is recorded in any stage yet.';
  const stopping = stoppingSteps(steps).length;
  const open = steps.filter(
    (step) => step.digitalGap === 'UNKNOWN' || step.digitalGap === 'NO_CHANNEL',
  ).length;
  const first =
    stopping === 0
      ? `None of the ${countOf(steps.length, 'service', 'services')} is known to stop short of the end online.`
      : `${formatCount(stopping)} of ${countOf(steps.length, 'service', 'services')} cannot be finished digitally.`;
  return open === 0 ? first : `${first} For ${formatCount(open)} it is not known.`;
}

/** The same for one stage, short enough to stand beside its heading. */
export function stageNote(steps: readonly Step[]): string {
  if (steps.length === 0) return 'No service recorded';
  const stopping = stoppingSteps(steps).length;
  const all = countOf(steps.length, 'service', 'services');
  return stopping === 0 ? all : `${formatCount(stopping)} of ${all} cannot be finished digitally`;
}

/** The finding over all life experiences. */
export function journeysFinding(
  journeys: readonly { readonly counts: { readonly notDigital: number } }[],
): string {
  if (journeys.length === 0) return 'Life experiences';
  const touched = journeys.filter((one) => one.counts.notDigital > 0).length;
  if (touched === 0) return 'No life experience is known to stop short of the end online';
  if (touched === journeys.length && touched > 1)
    return `Each of ${countOf(touched, 'life experience', 'life experiences')} has steps that cannot be finished digitally`;
  return `${formatCount(touched)} of ${countOf(journeys.length, 'life experience', 'life experiences')} ${touched === 1 ? 'has' : 'have'} steps that cannot be finished digitally`;
}

/** For each service that is met more than once: the positions of its stages. */
export function repeatedSteps(
  stages: readonly { readonly position: number; readonly services: readonly { readonly id: string }[] }[],
): ReadonlyMap<string, readonly number[]> {
  const met = new Map<string, number[]>();
  for (const { position, services } of stages)
    for (const { id } of services) met.set(id, [...(met.get(id) ?? []), position]);
  return new Map([...met].filter(([, positions]) => positions.length > 1));
}
