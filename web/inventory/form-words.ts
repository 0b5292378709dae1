import type { Confidence } from '../../schema/vocabulary/service.ts';

/** What the identification of a form rests on. */
export interface FormIdentity {
  readonly number: string;
  readonly numberIsLabel: boolean;
  readonly ombControlNumber: string | null;
  readonly confidence: Confidence;
}

/** A word of warning where a label of ours stands in for a number; nothing where the number is official. */
export function labelNote(form: FormIdentity): string | undefined {
  return form.numberIsLabel ? 'No official number is recorded; this short label stands in for it' : undefined;
}

/** The OMB control number, and honestly whether anybody compared it with a source. */
export function controlNumberInWords(form: FormIdentity): { value: string; note: string | undefined } {
  if (form.ombControlNumber === null) return { value: 'not known', note: undefined };
  return {
    value: form.ombControlNumber,
    note: form.confidence === 'VERIFIED' ? 'Compared with a source' : 'Not checked against a source',
  };
}
