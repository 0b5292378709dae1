import type { JourneyDocument } from './journey-document.ts';

/** The part that a path of the contract, such as "stages.1.steps.0.name", leads to: an id, or 'journey'. */
export function placeOfField({ stages, handOffs, personas }: JourneyDocument, field: string): string {
  const [list, first, inner, second] = field.split('.');
  const at = Number(first);
  if (list === 'stages')
    return (
      (inner === 'steps' ? stages[at]?.steps[Number(second)]?.id : undefined) ?? stages[at]?.id ?? 'journey'
    );
  if (list === 'handOffs') return handOffs[at]?.id ?? 'journey';
  if (list === 'personas') return personas[at]?.id ?? 'journey';
  return 'journey';
}
