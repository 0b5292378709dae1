import type { Confidence } from '../../schema/vocabulary/service.ts';

/** What the identification of a form rests on. */
export interface FormIdentity {
  readonly number: string;
  readonly numberIsLabel: boolean;
  readonly ombControlNumber: string | null;
  readonly confidence: Confidence;
}

/** What stands where a number would: an official number, or a label that we gave. */
export function numberInWords(form: FormIdentity): string {
  return form.numberIsLabel
    ? 'No official number recorded; the short label stands in for it'
    : 'Number of the form';
}

/** The OMB control number, and honestly whether anybody compared it with a source. */
export function controlNumberInWords(form: FormIdentity): { value: string; note: string | undefined } {
  if (form.ombControlNumber === null) return { value: 'not known', note: undefined };
  return {
    value: form.ombControlNumber,
    note: form.confidence === 'VERIFIED' ? 'Compared with a source' : 'Not checked against a source',
  };
}
