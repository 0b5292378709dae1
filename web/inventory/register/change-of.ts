import type { FormBody } from './form-body.ts';
import { newKey } from '../../graphql/new-key.ts';
import { rationaleInputOf, serviceInputOf } from './service-input.ts';
import { rationaleToEdit, valuesOfRationale } from './stored-rationale.ts';
import type { EditContext } from './stored-rationale.ts';
import { valuesOfForm } from './values-of-form.ts';
import type { StoredForm } from './values-of-form.ts';

/** A change of a service of which nothing is changed yet: it goes on from the versions that were read. */
export function changeOf(stored: StoredForm, context: EditContext | undefined): FormBody {
  const rationale = context === undefined ? undefined : rationaleToEdit(context);
  const written = rationale === undefined ? undefined : valuesOfRationale(rationale);
  const values = valuesOfForm(stored, written);
  return {
    values,
    base: values,
    progress: {
      key: newKey(),
      requests: 0,
      tried: false,
      service: { id: stored.id, version: stored.version, stored: JSON.stringify(serviceInputOf(values)) },
      ...(rationale === undefined
        ? {}
        : {
            rationale: {
              id: rationale.id,
              version: rationale.version,
              stored: JSON.stringify(rationaleInputOf(values.rationale)),
            },
          }),
    },
  };
}
