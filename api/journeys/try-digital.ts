import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { bestDigitalPath } from './digital-path.rules.ts';
import type { JourneyFacts } from './journey-facts.rules.ts';
import { stepsOf } from './journey-facts.rules.ts';
import { factsOf } from './journey-map.rules.ts';
import { journeysById } from './journey-record.statements.ts';
import { visibleJourneys } from './journey.policy.ts';
import { presentFigures, presentPath } from './present-journey.ts';
import { factsAlone } from './read-journey.ts';
import { changedSteps, withDigital } from './what-if.rules.ts';
import { channelsOfServices } from './what-if.statements.ts';

/** Most services that are tried at once. */
const TRIED_MAX = 50;

/**
 * What a journey would count if these services could be finished digitally (B2). Reads and judges; nothing is written.
 * Null where there is no such journey that the reader may see.
 * @throws Problem INVALID_INPUT for more than 50 services; NOT_FOUND for one that no step of the journey uses
 */
export async function tryDigital(context: RequestContext, id: string, serviceIds: readonly string[]) {
  if (serviceIds.length > TRIED_MAX) {
    throw new Problem('INVALID_INPUT', `At most ${TRIED_MAX} services are tried at once.`, {
      field: 'digitalServiceIds',
      given: `${serviceIds.length} services`,
      limit: TRIED_MAX,
      cure: `Name ${TRIED_MAX} services or fewer.`,
    });
  }
  const found = await context.graph.readOne(journeysById([id], visibleJourneys(context.actor), factsAlone));
  if (found?.value.map == null) return null;
  const before = factsOf(found.value, found.value.map);
  requireUsed(before, serviceIds);
  const services =
    serviceIds.length === 0 ? [] : await context.graph.read(channelsOfServices([...new Set(serviceIds)]));
  const after = withDigital(before, new Map(services.map((service) => [service.id, service.value])));
  return {
    before: presentFigures(before, context.now),
    after: presentFigures(after, context.now),
    pathBefore: presentPath(bestDigitalPath(before), before, null),
    pathAfter: presentPath(bestDigitalPath(after), after, null),
    changedStepIds: changedSteps(before, after),
  };
}

function requireUsed(journey: JourneyFacts, serviceIds: readonly string[]): void {
  const used = new Set(stepsOf(journey).flatMap((step) => step.services.map((service) => service.id)));
  serviceIds.forEach((id, i) => {
    if (used.has(id)) return;
    throw new Problem('NOT_FOUND', 'No step of this journey uses a service with this id.', {
      field: `digitalServiceIds.${i}`,
      given: id,
      cure: 'Take ids from the services of its steps.',
    });
  });
}
