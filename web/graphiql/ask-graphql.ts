/** What the editor sends. */
export interface AskedQuery {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

/** What the API answers: never more than these, whatever was asked. */
export interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null;
}

/** Sends a query of the editor to the API of this server, and nowhere else. The answer is shown as it came. */
export async function askGraphQL(asked: AskedQuery): Promise<GraphQLAnswer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  const answer: unknown = await response.json();
  return typeof answer === 'object' && answer !== null ? answer : {};
}
