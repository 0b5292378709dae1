import type { Graph } from '../../../api/graph/graph.ts';
import type { Actor } from '../../../api/request.ts';
import { testId } from '../../support/neo4j.ts';
import { ask } from './test-schema.ts';

const nobodyElse = { unitIds: [], homeUnitIds: [] };

/** An analyst of OMB. */
export const analyst: Actor = {
  id: 'person-analyst',
  name: 'Ana Lyst',
  roles: ['OMB_ANALYST'],
  ...nobodyElse,
};

/** Somebody who signed in and has no role. */
export const guest: Actor = { id: 'person-guest', name: 'Guest', roles: [], ...nobodyElse };

/** A registrar of these units. */
export function registrarOf(...unitIds: string[]): Actor {
  return { id: 'person-registrar', name: 'Reg Istrar', roles: ['REGISTRAR'], unitIds, homeUnitIds: unitIds };
}

/** A complete text. */
export const text = {
  disposition: 'NOT_YET_DIGITAL',
  reasons: [{ code: 'LEGACY_SYSTEM', rootCause: 'TECHNOLOGICAL', brief: 'Records are on paper.' }],
  solutions: [{ kind: 'EXISTING_TECHNOLOGY', text: 'Scan them.' }],
};

/** What a write of a rationale answers in these tests. */
export interface Written {
  readonly rationale: {
    readonly id: string;
    readonly version: number;
    readonly status: string;
    readonly state: string;
    readonly title: string;
    readonly reviewDue: string | null;
    readonly statusComment: string | null;
    readonly submittedBy: string | null;
    readonly decidedBy: string | null;
    readonly reasons: readonly Record<string, unknown>[];
    readonly solutions: readonly Record<string, unknown>[];
    readonly supersedes: { readonly id: string; readonly status: string } | null;
  } | null;
  readonly service: {
    readonly rationaleState: string;
    readonly version: number;
    readonly channels: readonly { readonly rationale: string }[];
  } | null;
  readonly problems: readonly { readonly field: string; readonly code: string }[];
  readonly conflict: {
    readonly currentVersion: number;
    readonly changedBy: string;
    readonly current: { readonly id: string; readonly status: string } | null;
    readonly differences: readonly { label: string; before: string[]; after: string[] }[];
  } | null;
  readonly repeated: boolean;
}

const fields = `{
  rationale { id version status state title reviewDue statusComment submittedBy decidedBy supersedes { id status }
    reasons { code rootCause brief citations } solutions { kind text } }
  service { rationaleState version channels { rationale } }
  problems { field code }
  conflict { currentVersion changedBy current { id status } differences { label before after } }
  repeated
}`;

type Asked = Awaited<ReturnType<typeof ask<Record<string, Written>>>>;

/** What came of a write: its payload, or the problems that it was refused with. */
export type Outcome = Written & { readonly refused: Asked['problems'] };

function outcome(answer: Asked): Outcome {
  const [payload] = Object.values(answer.data ?? {});
  const unforeseen = answer.errors.slice(answer.problems.length);
  if (unforeseen.length > 0) throw new Error(unforeseen.join('\n'));
  return { ...(payload as Written), refused: answer.problems };
}

/** Keeps a text. */
export async function record(
  graph: Graph,
  actor: Actor | null,
  variables: { serviceId: string; id?: string; version?: number; input: object; key?: string },
): Promise<Outcome> {
  const source = `mutation ($serviceId: ID!, $id: ID, $version: Int, $input: RationaleInput!, $key: String) {
    recordRationale(serviceId: $serviceId, id: $id, version: $version, input: $input, requestKey: $key) ${fields} }`;
  return outcome(await ask(graph, source, variables, actor));
}

/** Submits, withdraws, approves or returns. */
export async function step(
  graph: Graph,
  actor: Actor | null,
  verb: 'submit' | 'withdraw' | 'APPROVE' | 'RETURN',
  { id, version }: { id: string; version: number },
  more: { comment?: string; key?: string } = {},
): Promise<Outcome> {
  const name = verb === 'submit' || verb === 'withdraw' ? `${verb}Rationale` : 'reviewRationale';
  const decision = name === 'reviewRationale' ? `, decision: ${verb}` : '';
  const source = `mutation ($id: ID!, $version: Int!, $comment: String, $key: String) {
    ${name}(id: $id, version: $version, comment: $comment, requestKey: $key${decision}) ${fields} }`;
  return outcome(await ask(graph, source, { id, version, ...more }, actor));
}

/** A rationale in a status, by the steps that lead there. */
export async function rationaleIn(
  graph: Graph,
  author: Actor,
  serviceId: string,
  status: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'WITHDRAWN',
  input: object = text,
): Promise<{ id: string; version: number }> {
  let at = standing(await record(graph, author, { serviceId, input, key: testId('key') }));
  if (status === 'DRAFT') return at;
  if (status === 'WITHDRAWN') return standing(await step(graph, author, 'withdraw', at));
  at = standing(await step(graph, author, 'submit', at));
  if (status === 'APPROVED') return standing(await step(graph, analyst, 'APPROVE', at));
  if (status === 'RETURNED')
    return standing(await step(graph, analyst, 'RETURN', at, { comment: 'Say which records.' }));
  return at;
}

/** Id and version after a write that went through. */
export function standing({ rationale, refused, problems, conflict }: Outcome): {
  id: string;
  version: number;
} {
  if (rationale === null || rationale === undefined)
    throw new Error(`Nothing was written: ${JSON.stringify({ refused, problems, conflict })}`);
  return { id: rationale.id, version: rationale.version };
}
