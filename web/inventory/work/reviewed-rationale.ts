import type { OpenRationaleQuery } from '../../graphql/generated/open-rationale.ts';

/** One rationale with everything a decision rests on. */
export type ReviewedRationale = NonNullable<OpenRationaleQuery['rationale']>;
