import { useId, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { AccessRole, accessRoleTerms } from '../../schema/vocabulary/access.ts';
import { askApi } from '../graphql/client.ts';
import { GrantRoleDocument } from '../graphql/generated/grant-role.ts';
import { UnitChoicesDocument } from '../graphql/generated/unit-choices.ts';
import { ProblemError } from '../graphql/problem-error.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import styles from './GrantRoleForm.module.scss';

/** Fewer letters find too much to choose from. */
const LETTERS = 2;

/**
 * Gives one person a role; for a registrar also the unit, found by the words of its name.
 * @param onGranted told what was done, in one sentence
 */
export function GrantRoleForm({
  personId,
  name,
  onGranted,
}: {
  personId: string;
  name: string;
  onGranted: (sentence: string) => Promise<void>;
}): ReactElement {
  const ids = { role: useId(), unit: useId(), units: useId(), fault: useId() };
  const [role, setRole] = useState<AccessRole>('REGISTRAR');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [error, setError] = useState<ProblemError | null>(null);
  const unitBox = useRef<HTMLInputElement>(null);
  const forUnit = role === 'REGISTRAR';
  const words = text.replace(/ \([^)]*\)$/, '').trim();
  const { data } = useOperation(
    UnitChoicesDocument,
    { text: words },
    { enabled: forUnit && words.length >= LETTERS },
  );
  const choices = (data?.units.nodes ?? []).map((unit) => ({
    id: unit.id,
    label: `${unit.name} (${unit.abbreviation})`,
  }));

  const grant = async (): Promise<void> => {
    const unit = forUnit
      ? choices.find(({ label, id }) => label === text.trim() || id === text.trim())
      : null;
    if (unit === undefined) {
      setFault('Choose an agency from the list that opens while you type.');
      unitBox.current?.focus();
      return;
    }
    setFault(null);
    try {
      const requestKey = crypto.randomUUID();
      await askApi(GrantRoleDocument, { personId, role, unitId: unit?.id ?? null, requestKey });
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      setError(problem);
      return;
    }
    setError(null);
    setText('');
    const what = [accessRoleTerms[role].label, unit?.label].filter((word) => word !== undefined).join(', ');
    await onGranted(`${name} was given the role ${what}.`);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void grant();
      }}
    >
      <label htmlFor={ids.role}>Role</label>
      <select
        id={ids.role}
        value={role}
        onChange={({ target }) => {
          setRole(Object.values(AccessRole).find((one) => one === target.value) ?? 'REGISTRAR');
          setFault(null);
        }}
      >
        {Object.values(AccessRole).map((one) => (
          <option key={one} value={one}>
            {accessRoleTerms[one].label}
          </option>
        ))}
      </select>
      {forUnit ? (
        <>
          <label htmlFor={ids.unit}>Agency, with every unit below it</label>
          {fault === null ? null : (
            <p id={ids.fault} className={styles.fault}>
              {fault}
            </p>
          )}
          <input
            ref={unitBox}
            id={ids.unit}
            list={ids.units}
            value={text}
            maxLength={200}
            autoComplete="off"
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : ids.fault}
            onChange={({ target }) => {
              setText(target.value);
            }}
          />
          <datalist id={ids.units}>
            {choices.map(({ id, label }) => (
              <option key={id} value={label} />
            ))}
          </datalist>
        </>
      ) : null}
      {error === null ? null : <ProblemNotice error={error} />}
      <button type="submit" className="usa-button usa-button--outline">
        Give the role
      </button>
    </form>
  );
}
