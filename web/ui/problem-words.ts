import type { WebProblemCode } from '../graphql/problem-error.ts';

/** What a reader is told of a problem: what happened, what is safe, what to do. */
export interface ProblemWords {
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
}

const READ_ONLY = 'Nothing was changed, and your filters are kept in the address.';

const words: Partial<Record<WebProblemCode, ProblemWords>> = {
  NETWORK: {
    happened: 'The server could not be reached',
    safe: READ_ONLY,
    todo: 'Check your connection, then try again.',
  },
  UNREADABLE_ANSWER: {
    happened: 'The server sent something this page cannot read',
    safe: READ_ONLY,
    todo: 'Try again in a moment. If it stays, the product may be restarting.',
  },
  DATABASE_DOWN: {
    happened: 'The database cannot be reached just now',
    safe: READ_ONLY,
    todo: 'Try again in a moment; the page recovers as soon as the database does.',
  },
  TIMED_OUT: {
    happened: 'The answer took too long',
    safe: READ_ONLY,
    todo: 'Ask for less: add a filter, then try again.',
  },
  NOT_FOUND: {
    happened: 'Nothing is recorded under this address',
    safe: 'The record may have been merged or renamed.',
    todo: 'Search for it by name, or go back to the list.',
  },
  SIGN_IN_REQUIRED: {
    happened: 'Only a person who is signed in can do this',
    safe: 'Nothing was changed.',
    todo: 'Sign in, then try again.',
  },
  NOT_ALLOWED: {
    happened: 'Your role does not let you do this',
    safe: 'Nothing was changed.',
    todo: 'Ask an administrator for the role you need, or sign in as somebody who has it.',
  },
  SIGN_IN_EXPIRED: {
    happened: 'You are no longer signed in',
    safe: 'Nothing was changed, and what you typed is still here.',
    todo: 'Sign in again, then go on.',
  },
  SIGN_IN_UNAVAILABLE: {
    happened: 'The sign-in service cannot be reached just now',
    safe: 'Nothing was changed.',
    todo: 'Try again in a moment.',
  },
  INVALID_INPUT: {
    happened: 'Part of this address is not understood',
    safe: READ_ONLY,
    todo: 'Clear the filters or choose another value.',
  },
  INVALID_CURSOR: {
    happened: 'This page of the list is no longer valid',
    safe: READ_ONLY,
    todo: 'Go back to the first page.',
  },
};

const general: ProblemWords = {
  happened: 'Something went wrong on the server',
  safe: READ_ONLY,
  todo: 'Try again. If it stays, please report it.',
};

/** The words of a problem by its code; a code without words of its own gets the general ones. */
export function problemWords(code: WebProblemCode): ProblemWords {
  return words[code] ?? general;
}
