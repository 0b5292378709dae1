import { readText } from '../inventory/read-service-filter.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { partnerProgramList } from './journey.statements.ts';
import type { ProgramRecord } from './journey.statements.ts';

/** Most programs of one answer. */
export const PROGRAMS_MAX = 100;

/**
 * Programs of partners by name, those that have all the words where words are given.
 * @throws Problem INVALID_INPUT for a text over 200 characters or a `first` below 1, PAGE_TOO_LARGE for one over 100
 */
export function findPartnerPrograms(
  context: RequestContext,
  text: string | null | undefined,
  first: number,
): Promise<ProgramRecord[]> {
  const query = readText(text, 'text');
  if (first < 1 || first > PROGRAMS_MAX)
    throw new Problem(
      first < 1 ? 'INVALID_INPUT' : 'PAGE_TOO_LARGE',
      `"first" must be a whole number from 1 to ${PROGRAMS_MAX}.`,
      {
        field: 'first',
        given: String(first),
        limit: PROGRAMS_MAX,
        cure: `Ask for 1 to ${PROGRAMS_MAX} programs, or for those with a word of their name.`,
      },
    );
  return context.graph.read(partnerProgramList(query, first));
}
