import type { WriteStage } from '../../schema/vocabulary/field-problem-codes.ts';
import type { Run } from './find-similar-services.ts';
import { knownFor } from './known-records.ts';
import type { KnownSearch } from './known-records.ts';
import { checkServiceInput } from './service-input.rules.ts';
import type { CheckedService } from './service-input.rules.ts';

/** Facts to be checked, at which step. */
export interface FactsToCheck extends KnownSearch {
  readonly stage: WriteStage;
}

/** Everything that is found in what is written of a service, with what the graph knows of what it names. */
export async function checkFacts(run: Run, { stage, ...search }: FactsToCheck): Promise<CheckedService> {
  return checkServiceInput(search.written, stage, await knownFor(run, search));
}
