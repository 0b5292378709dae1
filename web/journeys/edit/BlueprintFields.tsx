import type { ReactElement } from 'react';
import { FittingRolesDocument } from '../../graphql/generated/fitting-roles.ts';
import { FittingToolsDocument } from '../../graphql/generated/fitting-tools.ts';
import { countOf } from '../../ui/numbers.ts';
import { changeStep } from './change-step.ts';
import styles from './Editor.module.scss';
import { LinesField } from './LinesField.tsx';
import { NamedRecords } from './NamedRecords.tsx';
import type { StepFormProps } from './step-form-props.ts';

const inServices = (count: number): string => `In ${countOf(count, 'service', 'services')}`;

/** What the rows of the blueprint say of a step, from what people meet down to what binds it (R49). */
export function BlueprintFields({
  session,
  step,
  names,
}: Pick<StepFormProps, 'session' | 'step' | 'names'>): ReactElement {
  const shared = { session, step, names };
  const ofServices = step.serviceIds.length > 0;
  return (
    <div className={styles.stack}>
      <fieldset>
        <legend>
          <strong>Roles people meet</strong>
        </legend>
        {ofServices && step.frontstageRoleIds.length === 0 ? (
          <p className={styles.note}>None chosen: the blueprint shows the roles of the services.</p>
        ) : null}
        <NamedRecords
          {...shared}
          list="frontstageRoleIds"
          id="step-role"
          label="Find a role"
          hint="Type part of its name, such as “adjudicator”."
          noun={['role', 'roles']}
          document={FittingRolesDocument}
          rowsOf={({ roles }) => roles.nodes}
          noteOf={({ serviceCount }) => inServices(serviceCount)}
        />
      </fieldset>
      <LinesField
        id="step-backstage"
        label="What happens backstage"
        values={step.backstageActions}
        onValues={(values) => {
          session.apply(changeStep(session.document, step.id, 'backstageActions', values));
        }}
      />
      <fieldset>
        <legend>
          <strong>Tools behind it</strong>
        </legend>
        {ofServices && step.supportToolIds.length === 0 ? (
          <p className={styles.note}>None chosen: the blueprint shows the tools of the services.</p>
        ) : null}
        <NamedRecords
          {...shared}
          list="supportToolIds"
          id="step-tool"
          label="Find a tool"
          hint="Type part of its name, such as “case management”."
          noun={['tool', 'tools']}
          document={FittingToolsDocument}
          rowsOf={({ tools }) => tools.nodes}
          noteOf={({ serviceCount }) => inServices(serviceCount)}
        />
      </fieldset>
      <LinesField
        id="step-rules"
        label="Rules that apply"
        values={step.policyConstraints}
        onValues={(values) => {
          session.apply(changeStep(session.document, step.id, 'policyConstraints', values));
        }}
      />
    </div>
  );
}
