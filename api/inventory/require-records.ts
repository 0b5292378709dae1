import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { missingRecords } from './record.statements.ts';
import type { NamedRecord } from './record.statements.ts';
import { termReader } from './service.policy.ts';

/** How people call the records a filter can name, and where their ids are found. */
const called: Readonly<Record<string, readonly [noun: string, root: string]>> = {
  Unit: ['unit', 'units'],
  Service: ['service', 'services'],
  Journey: ['journey', 'journeys'],
  Role: ['role', 'roles'],
  Tool: ['tool', 'tools'],
  Form: ['form', 'forms'],
  LifeExperience: ['life experience', 'lifeExperiences'],
  GapSnapshot: ['count of gaps', 'gapSnapshots'],
  HispDesignation: ['High Impact Service Provider', 'hisps'],
};

/**
 * Makes sure that the records a filter names exist, so that a mistyped id is not mistaken for an empty list.
 * @throws Problem NOT_FOUND naming the field of the first that does not
 */
export async function requireRecords(context: RequestContext, named: readonly NamedRecord[]): Promise<void> {
  if (named.length === 0) return;
  const [missing] = await context.graph.read(missingRecords(named, termReader(context.actor)));
  if (missing === undefined) return;
  const [noun, root] = called[missing.label] ?? ['record', 'search'];
  throw new Problem('NOT_FOUND', `There is no ${noun} with this id.`, {
    field: missing.field,
    given: missing.id,
    cure: `Take an id from "${root}", or leave the condition out.`,
  });
}
