import { named, withStep } from './edit.ts';
import type { Edit } from './edit.ts';
import { stepOf } from './journey-document.ts';
import type { JourneyDocument } from './journey-document.ts';

/** Lists of records of the index that a step names. */
export type RecordList = 'serviceIds' | 'partnerProgramIds' | 'frontstageRoleIds' | 'supportToolIds';

/** One record of each list, as people say it. */
export const recordNouns: Record<RecordList, string> = {
  serviceIds: 'service',
  partnerProgramIds: 'partner program',
  frontstageRoleIds: 'role',
  supportToolIds: 'tool',
};

/** A record by its id, with what it is called. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
}

/** Names one more record in a list of a step; one that is there already changes nothing. */
export function nameRecord(
  document: JourneyDocument,
  stepId: string,
  list: RecordList,
  { id, name }: NamedRecord,
): Edit {
  const step = stepOf(document, stepId);
  const words = `add ${recordNouns[list]} ${named(name)} to step ${named(step?.name ?? '')}`;
  if (step === undefined || step[list].includes(id)) return { words, document };
  return {
    words,
    document: withStep(document, stepId, (before) => ({ ...before, [list]: [...before[list], id] })),
  };
}

/** Takes a record off a list of a step. */
export function unnameRecord(
  document: JourneyDocument,
  stepId: string,
  list: RecordList,
  { id, name }: NamedRecord,
): Edit {
  return {
    words: `remove ${recordNouns[list]} ${named(name)} from step ${named(stepOf(document, stepId)?.name ?? '')}`,
    document: withStep(document, stepId, (before) => ({
      ...before,
      [list]: before[list].filter((one) => one !== id),
    })),
  };
}
