import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.ts';

const RETRIES = 2;
const FRESH_FOR_MS = 60_000;

/** Problems that go away by themselves are asked again; what the reader has to mend is told at once. */
function mayPass(error: Error): boolean {
  return error instanceof ProblemError && (error.code === 'NETWORK' || error.code === 'DATABASE_DOWN');
}

/** The query cache of the page. An answer counts as fresh for a minute, so that Back shows it at once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR_MS,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < RETRIES && mayPass(error),
      },
    },
  });
}
