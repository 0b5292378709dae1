/** Why a sign-in came to nothing; a page tells it, because a person is waiting. */
export const SignInTrouble = {
  /** The provider let nobody in, or said something that does not fit. */
  REFUSED: 'REFUSED',
  /** The provider cannot be reached. */
  UNAVAILABLE: 'UNAVAILABLE',
  /** It took too long, was begun in another browser, or its address was used before. */
  STALE: 'STALE',
  /** The database cannot be reached. */
  DATABASE: 'DATABASE',
} as const;
export type SignInTrouble = (typeof SignInTrouble)[keyof typeof SignInTrouble];
