/**
 * The URL parameters that choose services, in the order in which pages name them. Pages, exports and links write and
 * read these names, so that any address of a list can be had as a file by its path alone.
 *
 * `field` is the condition of the contract's `ServiceFilter`. `takes` says how the value is written: free words, one id,
 * several ids or words of the vocabulary joined by commas, or true and false.
 */
export const listParameters = {
  text: { field: 'text', takes: 'text' },
  unit: { field: 'unitId', takes: 'id' },
  type: { field: 'serviceTypes', takes: 'words' },
  channel: { field: 'channelKinds', takes: 'words' },
  channelRationale: { field: 'channelRationales', takes: 'words' },
  gap: { field: 'digitalGaps', takes: 'words' },
  physicalGap: { field: 'physicalGaps', takes: 'words' },
  rationale: { field: 'rationaleStates', takes: 'words' },
  reason: { field: 'reasons', takes: 'words' },
  status: { field: 'statuses', takes: 'words' },
  lifeExperience: { field: 'lifeExperienceIds', takes: 'ids' },
  hisp: { field: 'hispIds', takes: 'ids' },
  designated: { field: 'designated', takes: 'truth' },
  participant: { field: 'participatingUnitId', takes: 'id' },
  role: { field: 'roleId', takes: 'id' },
  tool: { field: 'toolId', takes: 'id' },
  form: { field: 'formId', takes: 'id' },
  gapAt: { field: 'gapAtSnapshotId', takes: 'id' },
  noGapAt: { field: 'noGapAtSnapshotId', takes: 'id' },
} as const;
export type ListParameter = keyof typeof listParameters;

/** Parameters whose values are words of the vocabulary; `parameterTerms` has the words. */
export type WordParameter = {
  [Name in ListParameter]: (typeof listParameters)[Name]['takes'] extends 'words' ? Name : never;
}[ListParameter];

/** The names of `listParameters`, in their order. */
export const listParameterNames = Object.keys(listParameters) as readonly ListParameter[];

/** Parameters that say how a page shows its rows; a file has all rows, so they mean nothing there. */
export const pageParameters = [
  'columns',
  'size',
  'first',
  'after',
  'last',
  'before',
  'page',
  'view',
] as const;

/** Longest text that a list is searched for, in characters. */
export const TEXT_MAX_LENGTH = 200;

/** Whether a parameter holds words of the vocabulary. */
export function takesWords(name: ListParameter): name is WordParameter {
  return listParameters[name].takes === 'words';
}

/** Whether a parameter holds ids of records. */
export function takesIds(name: ListParameter): boolean {
  const { takes } = listParameters[name];
  return takes === 'id' || takes === 'ids';
}

/** Whether a parameter holds one value, so that choosing another replaces it. */
export function takesOne(name: ListParameter): boolean {
  const { takes } = listParameters[name];
  return takes !== 'words' && takes !== 'ids';
}

/**
 * The filter that checked values make, by the fields of the contract's `ServiceFilter`. A parameter without a value
 * does not narrow and is not there.
 *
 * @param valuesOf the values of one parameter
 */
export function filterFrom(
  valuesOf: (name: ListParameter) => readonly string[],
): Record<string, string | boolean | string[]> {
  const filter: Record<string, string | boolean | string[]> = {};
  for (const name of listParameterNames) {
    const values = valuesOf(name);
    const [one] = values;
    if (one === undefined) continue;
    const { field, takes } = listParameters[name];
    filter[field] = takes === 'truth' ? one === 'true' : takesOne(name) ? one : [...values];
  }
  return filter;
}
