import { isRationaleBegun, rationaleInputOf, serviceInputOf } from './service-input.ts';
import type { ServiceValues } from './service-values.ts';

/** A file with what is written of a service, under the names by which the API takes it. */
export function writtenDraft(values: ServiceValues): { readonly name: string; readonly content: string } {
  const words = values.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const { rationale } = values;
  return {
    name: `${words === '' ? 'service' : words}-draft.json`,
    content: `${JSON.stringify(
      {
        service: serviceInputOf(values),
        ...(isRationaleBegun(rationale) ? { rationale: rationaleInputOf(rationale) } : {}),
      },
      null,
      2,
    )}\n`,
  };
}
