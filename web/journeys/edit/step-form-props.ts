import type { EditorSession } from './editor-session.ts';
import type { JourneyDocument, Step } from './journey-document.ts';
import type { useKnownRecords } from './use-known-records.ts';

/** What a step's form and its parts need. */
export interface StepFormProps {
  readonly session: EditorSession;
  readonly document: JourneyDocument;
  readonly step: Step;
  /** What services and units are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly records: ReturnType<typeof useKnownRecords>;
  readonly journeyId: string;
}
