import { SubmittedServicesDocument } from '../../graphql/generated/submitted-services.ts';
import type { SubmittedServicesQuery } from '../../graphql/generated/submitted-services.ts';
import type { ProblemError } from '../../graphql/problem-error.ts';
import { useOperation } from '../../graphql/use-operation.ts';

/** What waits for OMB, as the pages of the review read it. */
export interface ReviewQueue {
  /** Oldest submission first; undefined while it is on its way. */
  readonly rows: SubmittedServicesQuery['records']['nodes'] | undefined;
  readonly total: number;
  readonly asOf: string | undefined;
  readonly error: ProblemError | null;
  readonly retry: () => void;
}

/** New records and changes that were submitted, in one queue, without what the reader submitted and may not decide on. */
export function useReviewQueue(): ReviewQueue {
  const { data, error, refetch } = useOperation(SubmittedServicesDocument, {});
  const submitted = data === undefined ? [] : [...data.records.nodes, ...data.changes.nodes];
  const own = submitted.filter(({ mayReview }) => !mayReview).length;
  const rows =
    data === undefined
      ? undefined
      : submitted
          .filter(({ mayReview }) => mayReview)
          .sort((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''));
  return {
    rows,
    total: (data?.records.totalCount ?? 0) + (data?.changes.totalCount ?? 0) - own,
    asOf: data?.records.asOf,
    error,
    retry: () => void refetch(),
  };
}
