import type { Graph } from '../../../api/graph/graph.ts';
import type { Actor } from '../../../api/request.ts';
import { testId } from '../../support/neo4j.ts';
import { ask } from './test-schema.ts';
import type { Answer } from './test-schema.ts';

/** A person with this role; a registrar of these units. */
export function personWith(roles: Actor['roles'], unitIds: string[] = []): Actor {
  const id = testId('person');
  return { id, name: `Person ${id}`, roles, unitIds, homeUnitIds: unitIds };
}

/** What comes of a write of a service, as far as tests look at it. */
export interface WriteAnswer {
  readonly service: {
    readonly id: string;
    readonly version: number;
    readonly status: string;
    readonly name: string;
  } | null;
  readonly problems: readonly { readonly code: string; readonly field: string; readonly message: string }[];
  readonly conflict: { readonly currentVersion: number; readonly changedBy: string } | null;
  readonly repeated: boolean;
}

const answered = `service { id version status name } problems { code field message } conflict { currentVersion changedBy } repeated`;

type Arguments = Readonly<Record<string, { readonly type: string; readonly value: unknown }>>;

/** Runs one mutation that answers with a change of a service. */
export async function writeAs(
  graph: Graph,
  actor: Actor | null,
  mutation: string,
  args: Arguments,
): Promise<Answer<never> & { readonly written: WriteAnswer | null }> {
  const names = Object.keys(args);
  const declared = names.map((name) => `$${name}: ${args[name]?.type}`).join(', ');
  const passed = names.map((name) => `${name}: $${name}`).join(', ');
  const answer = await ask<Record<string, WriteAnswer> | null>(
    graph,
    `mutation (${declared}) { ${mutation}(${passed}) { ${answered} } }`,
    Object.fromEntries(names.map((name) => [name, args[name]?.value])),
    actor,
  );
  return { ...answer, data: undefined as never, written: answer.data?.[mutation] ?? null };
}

/** The actions of a record's history, oldest first, as an OMB analyst reads them. */
export async function actionsOf(graph: Graph, id: string): Promise<string[]> {
  const { data } = await ask<{ history: { nodes: { action: string }[] } }>(
    graph,
    `query ($id: ID!) { history(id: $id, first: 100) { nodes { action } } }`,
    { id },
    personWith(['OMB_ANALYST']),
  );
  return data.history.nodes.map((change) => change.action).reverse();
}
