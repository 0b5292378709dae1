/** One thing that happens while the local database is prepared; a terminal draws it, a log prints it. */
export interface LocalProgress {
  /** What is being done, such as `Downloading Neo4j 5.26.31`; the same text for every report of one step. */
  readonly step: string;
  /** How many units of the step are done, where that can be counted. */
  readonly done?: number;
  /** How many units the step has; an estimate where the end is not known beforehand. */
  readonly total?: number;
}

/** Receives every report; must not throw. */
export type OnProgress = (progress: LocalProgress) => void;
