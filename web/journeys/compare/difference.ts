/** What differs between two journeys, in sentences. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly words: string;
}
