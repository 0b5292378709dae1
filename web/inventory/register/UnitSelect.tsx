import type { ReactElement } from 'react';
import { SelectField } from '../../ui/SelectField.tsx';
import { useText } from './form-findings.ts';
import { useOwnUnits } from './use-own-units.ts';

/** The unit that answers for the service, out of the reader's own units and everything below them (R2, R97). */
export function UnitSelect(): ReactElement {
  const { units, state } = useOwnUnits();
  const field = useText('leadUnitId');
  return (
    <SelectField
      {...field}
      // The list comes after the form: the choice is put into it again when it is there.
      key={state}
      label="Responsible unit"
      needed
      width="full"
      hint={
        state === 'FAILED'
          ? 'Your units could not be read just now. The one chosen before stays chosen.'
          : 'The unit that answers for the service. You register for these.'
      }
    >
      <option value="">{state === 'LOADING' ? 'Loading your units…' : 'Choose a unit'}</option>
      {units.map((unit) => (
        <option key={unit.id} value={unit.id}>
          {'\u2003'.repeat(unit.depth)}
          {unit.name}
          {unit.abbreviation === '' ? '' : ` (${unit.abbreviation})`}
        </option>
      ))}
    </SelectField>
  );
}
