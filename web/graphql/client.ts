import { ProblemError, problemOf } from './problem-error.ts';
import type { GraphQLErrorAnswer } from './problem-error.ts';
import type { OperationDocument } from './operation-document.ts';
import { noteSignInEnded } from './sign-in-ended.ts';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphQLErrorAnswer[];
}

/**
 * Asks the API one operation.
 * @throws ProblemError with the API's code; NETWORK when nothing answers; UNREADABLE_ANSWER when it is not GraphQL
 */
export async function askApi<Result, Variables>(
  document: OperationDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const answer = await readAnswer<Result>(await send(JSON.stringify({ query: document, variables }), signal));
  const first = answer.errors?.[0];
  if (first !== undefined) {
    const problem = problemOf(first);
    if (problem.code === 'SIGN_IN_EXPIRED') noteSignInEnded();
    throw problem;
  }
  if (answer.data === undefined || answer.data === null)
    throw new ProblemError('UNREADABLE_ANSWER', 'The answer of the server holds no data.');
  return answer.data;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new ProblemError('NETWORK', 'The server could not be reached.');
  }
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    const parsed: unknown = await response.json();
    if (typeof parsed === 'object' && parsed !== null && ('data' in parsed || 'errors' in parsed))
      return parsed as Answer<Result>;
  } catch {
    // Not JSON, such as the page of a proxy: told below with the status it came with.
  }
  throw new ProblemError('UNREADABLE_ANSWER', `The server answered with status ${response.status}.`);
}
