import type { RequestContext } from '../request.ts';
import { listTopTasks } from './top-task-lists.rules.ts';
import type { TopTaskLists } from './top-task-lists.rules.ts';
import { topTasksOfAgencies } from './top-task-lists.statements.ts';

/** Which agencies have listed how many top tasks, counted at this moment (R31). */
export async function readTopTaskLists(context: RequestContext): Promise<TopTaskLists & { asOf: string }> {
  const rows = await context.graph.read(topTasksOfAgencies());
  return { ...listTopTasks(rows), asOf: context.now.toISOString() };
}
