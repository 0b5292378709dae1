import { connectList } from '../inventory/connect-list.ts';
import type { LazyConnection } from '../inventory/lazy-connection.ts';
import { requireRecords } from '../inventory/require-records.ts';
import type { PageArguments } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import { painPointPage, painPointTotal } from './journey-lists.statements.ts';
import type { PainPointRecord } from './journey-lists.statements.ts';
import type { PainPointFilter } from './journey-filter.input.ts';
import { visibleJourneys } from './journey.policy.ts';
import { idOf, listOf, namedIn, withoutAbsent } from './read-journey-filter.ts';

/**
 * Finds pain points and bright spots of visible journeys, the worst first; pain points alone when nothing is said.
 * @throws Problem INVALID_CURSOR, PAGE_TOO_LARGE at once; NOT_FOUND from the parts, for a record that does not exist
 */
export function findPainPoints(
  context: RequestContext,
  filter: PainPointFilter | null | undefined,
  args: PageArguments,
): LazyConnection<PainPointRecord> {
  const criteria = withoutAbsent({
    visible: visibleJourneys(context.actor),
    kinds: listOf(filter?.kinds) ?? ['PAIN_POINT' as const],
    severities: listOf(filter?.severities),
    journeyId: idOf(filter?.journeyId),
    unitId: idOf(filter?.unitId),
    serviceId: idOf(filter?.serviceId),
  });
  const named = namedIn({
    journeyId: ['Journey', criteria.journeyId],
    unitId: ['Unit', criteria.unitId],
    serviceId: ['Service', criteria.serviceId],
  });
  return connectList(context, args, ['painPoints', criteria], {
    page: (stretch) => painPointPage(criteria, stretch),
    total: () => painPointTotal(criteria),
    check: () => requireRecords(context, named),
  });
}
