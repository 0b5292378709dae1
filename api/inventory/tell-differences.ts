import { differencesOf } from './change-diff.rules.ts';
import type { Difference, Facts } from './change-diff.rules.ts';
import { idsIn, serviceWords } from './field-words.rules.ts';
import type { Run } from './find-similar-services.ts';
import { namesOfRecords } from './history.statements.ts';
import { factsOf } from './service-facts.rules.ts';
import type { ServiceFacts, WrittenFacts } from './service-facts.rules.ts';
import { inOneOrder } from './service-state.rules.ts';

/** Fields that follow from the others, and those that are told as roles and tools. */
const left = new Set(['confidence', 'verifiedFields']);

/** What a write would change of a service, field by field in words; a role or tool that is proposed stands by its name. */
export async function tellDifferences(
  run: Run,
  before: ServiceFacts,
  written: WrittenFacts,
): Promise<Difference[]> {
  const told = (facts: ServiceFacts): Facts =>
    Object.fromEntries(Object.entries(inOneOrder(facts)).filter(([field]) => !left.has(field))) as Facts;
  const facts = factsOf(written);
  const after = told({
    ...facts,
    roleIds: [...facts.roleIds, ...written.proposedRoles],
    toolIds: [...facts.toolIds, ...written.proposedTools],
  });
  const names = await run(namesOfRecords(idsIn(told(before), after)));
  return differencesOf(serviceWords, told(before), after, new Map(names.map(({ id, value }) => [id, value])));
}
