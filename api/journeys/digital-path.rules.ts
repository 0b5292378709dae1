import { stepVerdictOrder } from '../../schema/vocabulary/journey.ts';
import type { StepVerdict } from '../../schema/vocabulary/journey.ts';
import { agencyOf, stepsOf } from './journey-facts.rules.ts';
import type { JourneyFacts, StageFacts, StepFacts } from './journey-facts.rules.ts';
import { serviceVerdict, stepVerdict } from './step-verdict.rules.ts';

/** The step that is chosen in one stage. */
export interface ChosenStep {
  readonly stageId: string;
  readonly stageName: string;
  readonly stepId: string;
  readonly stepName: string;
  /** The worst verdict of the step and of all whose output it requires. */
  readonly rank: StepVerdict;
  readonly agencyId: string | null;
  /** Responsible unit of the service that decides the rank, or the unit that is expected. */
  readonly unitId: string | null;
  readonly serviceId: string | null;
  readonly requires: readonly string[];
}

/** The best way through a journey, before it is put into words. */
export interface BestPath {
  readonly complete: boolean;
  readonly steps: readonly ChosenStep[];
  readonly firstBreak: ChosenStep | null;
}

/** What a path costs, the weightiest first: steps of rank 3, of rank 2, of rank 1, changes of agency. */
type Cost = readonly [number, number, number, number];

interface Candidate {
  readonly chosen: ChosenStep;
  readonly own: Cost;
}

/** The cheapest rest of the path from a candidate on. */
interface Rest {
  readonly cost: Cost;
  readonly candidate: Candidate;
  readonly next: Rest | null;
}

/**
 * The best digital path (B4): one step out of each stage, so that as few as possible cannot be finished digitally, then
 * as few as possible are not in the index, then as few as possible are not known, then the agency changes as rarely as
 * possible, and then the earlier step. Worked out from the last stage back: the rest of a path depends on its first step
 * alone, because a step brings what it requires wherever that lies. Stages without steps are passed.
 */
export function bestDigitalPath(journey: JourneyFacts): BestPath {
  const requiredBy = requirements(journey);
  const order = new Map(stepsOf(journey).map((step, i) => [step.id, { step, i }]));
  let rests: readonly Rest[] = [];
  for (const stage of [...journey.stages].reverse()) {
    if (stage.steps.length === 0) continue;
    const candidates = stage.steps.map((step) =>
      candidateOf(stage, step, closureOf(step.id, requiredBy, order)),
    );
    rests = candidates.map((candidate) => restFrom(candidate, rests));
  }
  const steps: ChosenStep[] = [];
  for (let rest = cheapest(rests); rest !== null; rest = rest.next) steps.push(rest.candidate.chosen);
  const firstBreak = steps.find((step) => step.rank !== 'DIGITAL') ?? null;
  return { complete: steps.length > 0 && firstBreak === null, steps, firstBreak };
}

function restFrom(candidate: Candidate, rests: readonly Rest[]): Rest {
  const { own, chosen } = candidate;
  const all = rests.map((next): Rest => {
    const agency = next.candidate.chosen.agencyId;
    const changes = chosen.agencyId !== null && agency !== null && chosen.agencyId !== agency ? 1 : 0;
    return { candidate, next, cost: add(add(own, next.cost), [0, 0, 0, changes]) };
  });
  return cheapest(all) ?? { candidate, next: null, cost: own };
}

/** The first of the cheapest: equal costs go to the earlier step. */
function cheapest(rests: readonly Rest[]): Rest | null {
  return rests.reduce<Rest | null>(
    (best, one) => (best === null || compare(one.cost, best.cost) < 0 ? one : best),
    null,
  );
}

const add = (a: Cost, b: Cost): Cost => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];

function compare(a: Cost, b: Cost): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

/** Which steps a step requires the output of, directly. */
function requirements(journey: JourneyFacts): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, fromStepId, toStepId } of journey.handOffs) {
    if (kind !== 'REQUIRES_OUTPUT_OF') continue;
    found.set(fromStepId, [...(found.get(fromStepId) ?? []), toStepId]);
  }
  return found;
}

/** The step with all whose output it requires, itself first, the others in the order of the journey. A circle ends where it began. */
function closureOf(
  id: string,
  requiredBy: ReadonlyMap<string, readonly string[]>,
  order: ReadonlyMap<string, { readonly step: StepFacts; readonly i: number }>,
): readonly StepFacts[] {
  const seen = new Set([id]);
  for (const one of seen) (requiredBy.get(one) ?? []).forEach((next) => seen.add(next));
  const others = [...seen].flatMap((one) => order.get(one) ?? []).filter(({ step }) => step.id !== id);
  const own = order.get(id);
  const sorted = others.sort((a, b) => a.i - b.i).map(({ step }) => step);
  return own === undefined ? sorted : [own.step, ...sorted];
}

function candidateOf(stage: StageFacts, step: StepFacts, closure: readonly StepFacts[]): Candidate {
  const verdicts = closure.map((one) => stepVerdict(one.services));
  const rank = Math.max(...verdicts.map((verdict) => stepVerdictOrder.indexOf(verdict)));
  const deciding =
    closure[verdicts.findIndex((verdict) => stepVerdictOrder.indexOf(verdict) === rank)] ?? step;
  const service = deciding.services.find((one) => stepVerdictOrder.indexOf(serviceVerdict(one)) === rank);
  return {
    chosen: {
      stageId: stage.id,
      stageName: stage.name,
      stepId: step.id,
      stepName: step.name,
      rank: stepVerdictOrder[rank] ?? 'UNKNOWN',
      agencyId: agencyOf(step),
      unitId: service?.unitId ?? deciding.expected?.unitId ?? null,
      serviceId: service?.id ?? null,
      requires: closure.slice(1).map((one) => one.id),
    },
    own: [rank === 3 ? 1 : 0, rank === 2 ? 1 : 0, rank === 1 ? 1 : 0, 0],
  };
}
