import { useQueries } from '@tanstack/react-query';
import { askApi } from '../graphql/client.ts';
import { ServiceCountDocument } from '../graphql/generated/service-count.ts';
import { filterOf } from './service-filter.ts';
import type { ServicesSearch } from './services-search.ts';

/** How many services each of these lists holds, in their order; undefined while a count is on its way. */
export function useServiceCounts(searches: readonly ServicesSearch[]): (number | undefined)[] {
  const answers = useQueries({
    queries: searches.map((search) => {
      const variables = { filter: filterOf(search) };
      return {
        queryKey: [ServiceCountDocument, variables],
        queryFn: ({ signal }: { signal: AbortSignal }) => askApi(ServiceCountDocument, variables, signal),
      };
    }),
  });
  return answers.map((answer) => answer.data?.services.totalCount);
}
