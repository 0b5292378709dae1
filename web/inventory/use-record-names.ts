import { useQueries } from '@tanstack/react-query';
import { askApi } from '../graphql/client.ts';
import { RecordNameDocument } from '../graphql/generated/record-name.ts';
import type { RecordNameQuery } from '../graphql/generated/record-name.ts';

/** The name people know a record by: a form by its number, anything else by its name. */
export function nameOfRecord(node: RecordNameQuery['node']): string | undefined {
  switch (node?.__typename) {
    case 'Unit':
      return node.unitName;
    case 'Tool':
      return node.toolName;
    case 'Role':
      return node.roleName;
    case 'Form':
      return node.number;
    case 'LifeExperience':
      return node.lifeExperienceName;
    case 'HispDesignation':
      return node.hispName;
    default:
      return undefined;
  }
}

/** Names of a few records by id, for the conditions of a list. An id that is not known has no name. */
export function useRecordNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: [RecordNameDocument, { id }],
      queryFn: ({ signal }: { signal: AbortSignal }) => askApi(RecordNameDocument, { id }, signal),
    })),
  });
  const names = new Map<string, string>();
  answers.forEach((answer, index) => {
    const id = ids[index];
    const name = nameOfRecord(answer.data?.node ?? null);
    if (id !== undefined && name !== undefined) names.set(id, name);
  });
  return names;
}
