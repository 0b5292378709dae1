/**
 * A word of the vocabulary as people read it. Every set of words below is a `Record<Word, Term>`, so that a new
 * word breaks the build until it has a label, a definition and a source.
 */
export interface Term {
  /** What a page says, in plain words, without a full stop. */
  readonly label: string;
  /** One sentence that a registrar understands. */
  readonly definition: string;
  /** Where the word comes from: a requirement (R...), a law or a circular. */
  readonly source: string;
}
