import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { askApi } from './client.ts';
import type { ProblemError } from './problem-error.ts';
import type { OperationDocument } from './operation-document.ts';

/** How an operation is asked. */
export interface OperationOptions {
  /** False while something the operation needs is not there yet, such as a search text. Default true. */
  readonly enabled?: boolean;
}

/**
 * The answer to one operation. While variables change, `data` stays the previous answer and `isPlaceholderData` is
 * true: show the old rows with `aria-busy` and nothing jumps. `error` is always a ProblemError.
 */
export function useOperation<Result, Variables>(
  document: OperationDocument<Result, Variables>,
  variables: Variables,
  options: OperationOptions = {},
): UseQueryResult<Result, ProblemError> {
  return useQuery<Result, ProblemError>({
    queryKey: [document, variables],
    queryFn: ({ signal }) => askApi(document, variables, signal),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
}
