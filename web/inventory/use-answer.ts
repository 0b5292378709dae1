import type { UseQueryResult } from '@tanstack/react-query';
import type { OperationDocument } from '../graphql/operation-document.ts';
import type { ProblemError } from '../graphql/problem-error.ts';
import { useOperation } from '../graphql/use-operation.ts';

/** What a page of one record needs to know of its answer. */
export interface RecordAnswer<Result> {
  readonly data: Result | undefined;
  readonly error: ProblemError | null;
  readonly retry: () => void;
}

/**
 * The answer about one record. Unlike a list, a record never stands in for another: while the next one is on its way
 * there is no data.
 */
export function useAnswer<Result, Variables>(
  document: OperationDocument<Result, Variables>,
  variables: Variables,
): RecordAnswer<Result> {
  const query: UseQueryResult<Result, ProblemError> = useOperation(document, variables);
  return {
    data: query.isPlaceholderData ? undefined : query.data,
    error: query.error,
    retry: () => {
      void query.refetch();
    },
  };
}
