import { makePage, queryMark, readPageRequest } from '../paging.ts';
import type { PageArguments } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import { requireAdministrator } from './people.policy.ts';
import { countPeople, peoplePage } from './person-access.statements.ts';
import { presentPerson } from './present-person.rules.ts';

/**
 * Everybody who has signed in, by name, in pages.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, INVALID_INPUT, INVALID_CURSOR, PAGE_TOO_LARGE
 */
export async function listPeople(context: RequestContext, args: PageArguments) {
  requireAdministrator(context);
  const request = readPageRequest(args, queryMark(['people']));
  const { direction, key, size } = request;
  const [rows, total] = await Promise.all([
    context.graph.read(peoplePage({ direction, key, limit: size + 1 })),
    context.graph.readOne(countPeople()),
  ]);
  const { edges, pageInfo } = makePage(
    rows,
    request,
    (row) => row.key,
    (row) => presentPerson(row.person),
  );
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo,
    totalCount: total ?? 0,
    asOf: context.now,
  };
}
