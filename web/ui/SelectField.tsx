import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { Field } from './Field.tsx';
import type { FieldFrame } from './Field.tsx';
import type { ControlWidth } from './TextField.tsx';
import styles from './TextField.module.scss';

/** One choice out of a list, with its label. For up to about fifteen options, or a tree that is typed into (C13). */
export function SelectField({
  id,
  label,
  hint,
  problems,
  advice,
  needed,
  width = 'medium',
  children,
  ...control
}: FieldFrame & {
  readonly width?: ControlWidth;
  readonly children: ReactNode;
} & Omit<ComponentProps<'select'>, 'id'>): ReactElement {
  return (
    <Field id={id} label={label} hint={hint} problems={problems} advice={advice} needed={needed}>
      {(described) => (
        <select
          {...control}
          {...described}
          className={`usa-select ${styles[width] ?? ''}${problems?.length ? ' usa-input--error' : ''}`}
        >
          {children}
        </select>
      )}
    </Field>
  );
}
