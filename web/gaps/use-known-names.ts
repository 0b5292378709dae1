import { GapClauseNamesDocument } from '../graphql/generated/gap-clause-names.ts';
import { GapListChoicesDocument } from '../graphql/generated/gap-list-choices.ts';
import { useOperation } from '../graphql/use-operation.ts';
import type { GapListRequest } from './read-gap-list-search.ts';
import { noNames } from './query-sentence.ts';
import type { KnownNames } from './query-sentence.ts';

/**
 * The names the query needs: the choices of its selects, and what the ids of the address are called. While they are
 * on their way, or cannot be read, the query works with the ids.
 */
export function useKnownNames({ filter }: GapListRequest): KnownNames {
  const choices = useOperation(GapListChoicesDocument, {}).data;
  const units = choices?.units.nodes ?? [];
  const { unitId, participatingUnitId, roleId, toolId, formId } = filter;
  const withUnit = typeof unitId === 'string' && choices !== undefined && !units.some((u) => u.id === unitId);
  const withParticipant = typeof participatingUnitId === 'string';
  const withRole = typeof roleId === 'string';
  const withTool = typeof toolId === 'string';
  const withForm = typeof formId === 'string';
  const named = useOperation(
    GapClauseNamesDocument,
    {
      unitId: unitId ?? '',
      withUnit,
      participantId: participatingUnitId ?? '',
      withParticipant,
      roleId: roleId ?? '',
      withRole,
      toolId: toolId ?? '',
      withTool,
      formId: formId ?? '',
      withForm,
    },
    { enabled: withUnit || withParticipant || withRole || withTool || withForm },
  ).data;
  if (choices === undefined) return noNames;
  const { unit, participant, role, tool, form } = named ?? {};
  return {
    units: unit === undefined || unit === null || !withUnit ? units : [...units, unit],
    lifeExperiences: choices.lifeExperiences,
    hisps: choices.hisps,
    participants: participant === undefined || participant === null ? [] : [participant],
    roles: role !== undefined && role !== null && 'name' in role ? [{ id: role.id, name: role.name }] : [],
    tools: tool !== undefined && tool !== null && 'name' in tool ? [{ id: tool.id, name: tool.name }] : [],
    forms:
      form !== undefined && form !== null && 'number' in form
        ? [{ id: form.id, name: `${form.number}, ${form.title}` }]
        : [],
  };
}
