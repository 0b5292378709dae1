import { randomUUID } from 'node:crypto';
import type { JourneyRequestState, JourneyRequestStep } from '../../schema/vocabulary/journey-request.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import type { FieldFinding } from '../inventory/field-finding.rules.ts';
import { isGoing } from './journey-request.rules.ts';
import type { RequestSide } from './journey-request.rules.ts';
import { sayIn } from './journey-request-write.statements.ts';

/** What came of opening or answering a request. */
export interface RequestAnswer {
  /** Id of the request; null where nothing was written and nobody was faster. */
  readonly id: string | null;
  readonly problems: readonly FieldFinding[];
  readonly warnings: readonly FieldFinding[];
  readonly conflict: boolean;
}

/** The answer, and whether it was given before. */
export interface RequestWritten extends RequestAnswer {
  readonly repeated: boolean;
}

export const nothingSaid: RequestAnswer = { id: null, problems: [], warnings: [], conflict: false };

/** One word of one side, with its place in the conversation. */
export interface Word {
  readonly requestId: string;
  readonly position: number;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
  readonly side: RequestSide;
  /** Null for the word that opens a request. */
  readonly step: JourneyRequestStep | null;
  readonly text: string;
}

/** Adds a word to a conversation. */
export async function say(tx: GraphTransaction, { requestId, by, ...word }: Word): Promise<void> {
  const properties = { ...word, id: `message-${randomUUID()}`, by: by.name, byId: by.id };
  await tx.run(sayIn(requestId, properties));
}

/** Whose turn it is after a word of one side; nobody's once it is decided. */
export function waitsFor(state: JourneyRequestState, lastSide: RequestSide): RequestSide | null {
  if (!isGoing(state)) return null;
  return lastSide === 'TEAM' ? 'AGENCY' : 'TEAM';
}
