/** One line of the list of checks. */
export interface Check {
  /** Tells it from the other lines. */
  readonly key: string;
  /** True where the journey cannot be saved with it. */
  readonly blocks: boolean;
  readonly words: string;
  /** Where it can be mended: ids of steps, stages or hand-offs, or 'journey'. */
  readonly places: readonly CheckPlace[];
}

export interface CheckPlace {
  readonly id: string;
  readonly words: string;
  /** Id of the control of a step's form where it is mended; the top of the form where it is not said. */
  readonly control?: string;
}
