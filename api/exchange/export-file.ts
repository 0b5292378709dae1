/** What a reader of a file has to know of it. In CSV it travels in the headers, never among the rows. */
export interface ExportMeta {
  /** The filter in words. */
  readonly filter: string;
  /** The moment the rows are true for, ISO 8601. */
  readonly asOf: string;
  /** Number of rows; a file with fewer was cut off. */
  readonly rows: number;
  /** Edition of the policy (R16). */
  readonly edition: string;
  /** Version of the rules that judged the services (R20). */
  readonly ruleVersion: number;
  readonly order?: string;
  readonly by?: string;
  /** Whether one service may be in several rows of a summary. */
  readonly overlapping?: boolean;
  /** Services that are in no row of a summary. */
  readonly notInAnyRow?: number;
}

/** A file to be sent, in parts. */
export interface ExportFile {
  /** Name without its ending, such as `services`. */
  readonly name: string;
  readonly meta: ExportMeta;
  readonly body: AsyncIterable<string>;
}
