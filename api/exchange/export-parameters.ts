import { listParameterNames } from '../../schema/vocabulary/list-parameter.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import { rankParameterNames } from '../../schema/vocabulary/priority.ts';

/** What each parameter chooses by, as a file says its filter. */
export const parameterSays: Record<ListParameter, string> = {
  text: 'words',
  unit: 'unit',
  type: 'type',
  channel: 'channel',
  channelRationale: 'flag of a channel',
  gap: 'digital gap',
  physicalGap: 'other way',
  rationale: 'rationale',
  reason: 'reason',
  status: 'status',
  lifeExperience: 'life experience',
  hisp: 'provider',
  designated: 'designated',
  participant: 'participating unit',
  role: 'role',
  tool: 'tool',
  form: 'form',
  gapAt: 'a gap at the count',
  noGapAt: 'no gap at the count',
};

/** Other names under which parameters are taken too. */
export const otherNames: Readonly<Record<string, ListParameter>> = {
  digital: 'gap',
  physical: 'physicalGap',
};

/** Every parameter of a list as a file, for the sentence of a refusal. */
export const exportParameters: readonly string[] = [...listParameterNames, 'order', ...rankParameterNames];
