import type { JourneyFacts, ServiceFacts, StageFacts, StepFacts } from './journey-facts.rules.ts';
import type { RecordedHandOff } from './journey-facts.rules.ts';

/** A service that a step names, as it is stored: shown, or gone from the index. */
interface NamedUse extends ServiceFacts {
  readonly status: string;
  /** Name of the service when the step was written. */
  readonly serviceName: string | null;
}

interface NamedStep extends Omit<StepFacts, 'services'> {
  readonly uses: readonly NamedUse[];
}

/** A journey as a statement brings it, as far as the rules look at it. */
export interface BroughtMap {
  readonly stages: readonly {
    readonly id: string;
    readonly name: string;
    readonly steps: readonly NamedStep[];
  }[];
  readonly handOffs: readonly RecordedHandOff[];
  readonly unitNames: ReadonlyMap<string, string>;
}

/** Services of a step that are in the index. */
export function shownServices({ uses }: Pick<NamedStep, 'uses'>): readonly ServiceFacts[] {
  return uses.filter(({ status }) => status === 'PUBLISHED');
}

/** Services of a step that left the index, by the name they had. */
export function goneServices({ uses }: Pick<NamedStep, 'uses'>): readonly { id: string; name: string }[] {
  return uses
    .filter(({ status }) => status !== 'PUBLISHED')
    .map(({ id, serviceName }) => ({ id, name: serviceName ?? 'A service without a recorded name' }));
}

/** What the rules look at of a journey that was brought. */
export function factsOf(
  journey: Pick<JourneyFacts, 'id' | 'name' | 'orderAssumed'>,
  map: BroughtMap,
): JourneyFacts {
  const { id, name, orderAssumed } = journey;
  const stages = map.stages.map((stage): StageFacts => ({
    id: stage.id,
    name: stage.name,
    steps: stage.steps.map((step) => ({ ...step, services: shownServices(step) })),
  }));
  return { id, name, orderAssumed, stages, handOffs: map.handOffs, unitNames: map.unitNames };
}
