import type { EditContextQuery } from '../../graphql/generated/edit-context.ts';
import { emptyRationale } from './empty-values.ts';
import type { RationaleValues } from './service-values.ts';

/** What is read beside a service that is changed. */
export type EditContext = NonNullable<EditContextQuery['service']>;
type StoredRationale = EditContext['rationales'][number];

/** Being written before standing; a text that was withdrawn is taken up again only where there is no other. */
const order: readonly StoredRationale['status'][] = [
  'DRAFT',
  'RETURNED',
  'SUBMITTED',
  'APPROVED',
  'WITHDRAWN',
];

/** The rationale that a change of its service goes on from: the one being written, else the one that stands. */
export function rationaleToEdit({ rationales, otherRationales }: EditContext): StoredRationale | undefined {
  return [...otherRationales, ...rationales]
    .filter(({ mayEdit, status }) => mayEdit && order.includes(status))
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || (a.updatedAt < b.updatedAt ? 1 : -1))
    .at(0);
}

/** A rationale as it is stored, in the shape of the form. */
export function valuesOfRationale(stored: StoredRationale): RationaleValues {
  const values = emptyRationale();
  for (const { code, rootCause, brief, citations } of stored.reasons)
    values.reasons[code] = {
      chosen: true,
      brief: brief ?? '',
      rootCause: rootCause ?? '',
      citations: citations.join('; '),
    };
  for (const { kind, text } of stored.solutions)
    values.solutions[kind ?? 'OTHER'] = { chosen: true, text: text ?? '' };
  return {
    ...values,
    title: stored.title,
    disposition: stored.disposition,
    explanation: stored.explanation,
    owner: stored.owner ?? '',
    reviewDue: stored.reviewDue ?? '',
  };
}
