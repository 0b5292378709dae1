import type { RegisterSearch, RegisterStep } from './register-search.ts';

/** The address of a step; the first one is left out. */
export function addressOf(search: RegisterSearch, step: RegisterStep): RegisterSearch {
  return { ...search, step: step === 'basics' ? undefined : step };
}
