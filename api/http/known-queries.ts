import { getOperationAST } from 'graphql';
import type { DocumentNode } from 'graphql';
import { COMPILED_MAX } from './query-executor.ts';
import type { CompiledQuery } from './query-executor.ts';

/** A query that passed every check of its text and was compiled. */
export interface KnownQuery {
  readonly document: DocumentNode;
  /** Name of the operation, for the log. */
  readonly operation: string | null;
  readonly run: CompiledQuery;
}

/** Longer texts are read anew each time, so that what is kept stays a few megabytes. */
const TEXT_MAX = 10_000;

/**
 * Queries by their very text: what comes again letter by letter need not be read, checked and looked up again. What
 * turns on a request (who asks, variables, cost) is no part of this and is looked at each time.
 */
export class KnownQueries {
  readonly #byText = new Map<string, Map<string | undefined, KnownQuery>>();
  #kept = 0;

  find(text: string, operationName: string | undefined): KnownQuery | undefined {
    return this.#byText.get(text)?.get(operationName);
  }

  learn(document: DocumentNode, operationName: string | undefined, run: CompiledQuery): void {
    const text = document.loc?.source.body;
    if (text === undefined || text.length > TEXT_MAX) return;
    if (this.#kept >= COMPILED_MAX) {
      this.#byText.clear();
      this.#kept = 0;
    }
    this.#kept += 1;
    const operations = this.#byText.get(text) ?? new Map<string | undefined, KnownQuery>();
    this.#byText.set(text, operations);
    const operation = getOperationAST(document, operationName)?.name?.value ?? null;
    operations.set(operationName, { document, operation, run });
  }
}
