import { useState } from 'react';
import { askApi } from '../../graphql/client.ts';
import { EditContextDocument } from '../../graphql/generated/edit-context.ts';
import { ServiceFormFactsDocument } from '../../graphql/generated/service-form-facts.ts';
import { ProblemError } from '../../graphql/problem-error.ts';
import { changeOf } from './change-of.ts';
import type { OtherChange } from './EditConflict.tsx';
import type { FormBody } from './form-body.ts';
import type { FormSession } from './form-session.ts';
import { mergedRationale, rationaleConflictsOf } from './merge-rationale.ts';
import type { RationaleField } from './merge-rationale.ts';
import { conflictsOf, mergedValues } from './merge-values.ts';
import type { FieldConflict, MergedField, Side } from './merge-values.ts';
import type { ConflictOf } from './send-service.ts';
import { rationaleInputOf } from './service-input.ts';
import { rationaleToEdit, valuesOfRationale } from './stored-rationale.ts';
import { valuesOfForm } from './values-of-form.ts';

/** Somebody else's change of the same service, or of its rationale, beside the reader's own. */
export type Meeting = { readonly other: OtherChange } & (
  Sides<'SERVICE', MergedField> | Sides<'RATIONALE', RationaleField>
);

interface Sides<Of extends ConflictOf, Field extends string> {
  readonly of: Of;
  readonly conflicts: readonly FieldConflict<Field>[];
  /** The form as chosen, going on from the version that it was laid over. */
  readonly merge: (choices: Partial<Record<Field, Side>>) => FormBody;
}

/**
 * What is shown when somebody else was first. What is stored is read anew; the reader's own stays in the session until
 * they have chosen.
 */
export function useMeeting(
  id: string,
  session: FormSession,
  unitName: (id: string) => string,
): {
  readonly meeting: Meeting | undefined;
  readonly meet: (other: OtherChange, of: ConflictOf) => Promise<void>;
  readonly leave: () => void;
} {
  const [meeting, setMeeting] = useState<Meeting>();
  return {
    meeting,
    meet: async (other, of) => {
      const sides =
        of === 'SERVICE'
          ? await serviceSides(id, session.body, unitName)
          : await rationaleSides(id, session.body);
      setMeeting({ other, ...sides });
    },
    leave: () => {
      setMeeting(undefined);
    },
  };
}

async function serviceSides(
  id: string,
  mine: FormBody,
  unitName: (id: string) => string,
): Promise<Sides<'SERVICE', MergedField>> {
  const { serviceForm } = await askApi(ServiceFormFactsDocument, { id });
  if (serviceForm === null) throw gone();
  const { values, base = values, progress } = mine;
  const theirs = valuesOfForm(serviceForm);
  const conflicts = conflictsOf(base, values, theirs, unitName);
  const { service } = changeOf(serviceForm, undefined).progress;
  return {
    of: 'SERVICE',
    conflicts,
    merge: (choices) => ({
      // The rationale is a record of its own, which the other change did not touch.
      values: { ...mergedValues(values, theirs, conflicts, choices), rationale: values.rationale },
      base: { ...theirs, rationale: base.rationale },
      progress: { ...progress, ...(service === undefined ? {} : { service }) },
    }),
  };
}

async function rationaleSides(id: string, mine: FormBody): Promise<Sides<'RATIONALE', RationaleField>> {
  const { service } = await askApi(EditContextDocument, { id });
  const stored = service === null ? undefined : rationaleToEdit(service);
  if (stored === undefined) throw gone();
  const { values, base = values, progress } = mine;
  const theirs = valuesOfRationale(stored);
  const conflicts = rationaleConflictsOf(base.rationale, values.rationale, theirs);
  return {
    of: 'RATIONALE',
    conflicts,
    merge: (choices) => ({
      values: { ...values, rationale: mergedRationale(values.rationale, theirs, conflicts, choices) },
      base: { ...base, rationale: theirs },
      progress: {
        ...progress,
        rationale: {
          id: stored.id,
          version: stored.version,
          stored: JSON.stringify(rationaleInputOf(theirs)),
        },
      },
    }),
  };
}

/** There is nothing any more that the reader's text could be laid over, such as after the service was handed over. */
function gone(): ProblemError {
  return new ProblemError('NOT_FOUND', 'This is not yours to change any more.');
}
