import type { EditorSession } from './editor-session.ts';
import type { JourneyDocument, Step } from './journey-document.ts';
import type { useKnownRecords } from './use-known-records.ts';

/** Where a check leads to in the form of a step; a new object each time it is followed. */
export interface FormAim {
  /** Id of the control. */
  readonly control: string;
}

/** What a step's form and its parts need. */
export interface StepFormProps {
  readonly session: EditorSession;
  readonly document: JourneyDocument;
  readonly step: Step;
  /** What records of the index are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly records: ReturnType<typeof useKnownRecords>;
  readonly journeyId: string;
}
