import type { ReactElement, ReactNode } from 'react';
import './forms.scss';
import styles from './Field.module.scss';

/** What a control has to carry so that its label, hint and messages are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** What stands around every control of a form. */
export interface FieldFrame {
  readonly id: string;
  readonly label: ReactNode;
  /** Under the label: what belongs here, with an example. */
  readonly hint?: ReactNode;
  /** What is wrong, each with its cure. Shown over the control (C11). */
  readonly problems?: readonly string[];
  /** What would be better; stands in nobody's way. Shown under the control. */
  readonly advice?: readonly string[];
  /** True where the record cannot be submitted without it; saving never asks for it. */
  readonly needed?: boolean;
}

/** Label, hint, messages and one control, in one column (C11). */
export function Field({
  id,
  label,
  hint,
  problems = [],
  advice = [],
  needed = false,
  children,
}: FieldFrame & { children: (control: ControlProps) => ReactNode }): ReactElement {
  return (
    <div
      className={`usa-form-group ${styles.field ?? ''}${problems.length > 0 ? ' usa-form-group--error' : ''}`}
    >
      <label className="usa-label" htmlFor={id}>
        {label}
        {needed ? <Needed /> : null}
      </label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="usa-hint">
          {hint}
        </span>
      )}
      <Problems id={id} problems={problems} />
      {children(controlProps({ id, hint, problems, advice }))}
      <Advice id={id} advice={advice} />
    </div>
  );
}

/** Says beside a label that the record cannot be submitted without the field. */
export function Needed(): ReactElement {
  return <span className={styles.needed}> needed to submit</span>;
}

/** What is wrong with a field, in words, where its control is described by them. */
export function Problems({ id, problems }: { id: string; problems: readonly string[] }): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <span id={`${id}-problems`} className="usa-error-message">
      {problems.map((problem) => (
        <span key={problem} className={styles.line}>
          <span className={styles.unseen}>Problem: </span>
          {problem}
        </span>
      ))}
    </span>
  );
}

/** What would make a field better. Said politely when it changes, because it comes while one types. */
export function Advice({ id, advice }: { id: string; advice: readonly string[] }): ReactElement {
  return (
    <div id={`${id}-advice`} className={styles.advice} role="status">
      {advice.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** The references from a control to everything that describes it. */
export function controlProps({
  id,
  hint,
  problems = [],
  advice = [],
}: Pick<FieldFrame, 'id' | 'hint' | 'problems' | 'advice'>): ControlProps {
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(problems.length === 0 ? [] : [`${id}-problems`]),
    ...(advice.length === 0 ? [] : [`${id}-advice`]),
  ];
  return {
    id,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': problems.length === 0 ? undefined : true,
  };
}
