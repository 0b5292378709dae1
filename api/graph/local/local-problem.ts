import { Problem } from '../../problem.ts';

/**
 * Says in one sentence why the local database cannot run and what to do about it; `cure` is part of the sentence, so
 * that a terminal needs to print nothing else.
 */
export function localProblem(message: string, options: { field?: string; cause?: unknown } = {}): Problem {
  return new Problem(
    'LOCAL_DATABASE',
    message,
    options.field === undefined ? {} : { field: options.field },
    options.cause === undefined ? {} : { cause: options.cause },
  );
}
