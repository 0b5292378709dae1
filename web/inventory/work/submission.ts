import type { ServiceSubmissionQuery } from '../../graphql/generated/service-submission.ts';

/** What OMB has to decide on. */
export type Submission = NonNullable<NonNullable<ServiceSubmissionQuery['service']>['submission']>;
