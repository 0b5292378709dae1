import type { ReactElement } from 'react';
import { FittingPartnerProgramsDocument } from '../../graphql/generated/fitting-partner-programs.ts';
import { NamedRecords } from './NamedRecords.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** Programs of states, localities and other partners that the step relies on (R45). */
export function PartnerFields({
  session,
  step,
  names,
}: Pick<StepFormProps, 'session' | 'step' | 'names'>): ReactElement {
  return (
    <fieldset>
      <legend>
        <strong>Programs of partners</strong>
      </legend>
      <NamedRecords
        session={session}
        step={step}
        names={names}
        list="partnerProgramIds"
        id="step-partner"
        label="Find a program of a partner"
        hint="Run by a state, a locality, a nonprofit or a company. Type part of its name or of who runs it."
        noun={['program', 'programs']}
        document={FittingPartnerProgramsDocument}
        rowsOf={({ partnerPrograms }) => partnerPrograms}
        noteOf={({ operatedBy }) => operatedBy}
      />
    </fieldset>
  );
}
