/** Whose rationales somebody may read, as the parameters of a statement. */
export interface RationaleReader {
  /** Every rationale of every agency, in every status. */
  readonly readsAll: boolean;
  /** Units whose rationales are read in every status. */
  readonly unitIds: readonly string[];
}
