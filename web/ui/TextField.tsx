import type { ComponentProps, ReactElement } from 'react';
import { Field } from './Field.tsx';
import type { FieldFrame } from './Field.tsx';
import styles from './TextField.module.scss';

/** How much room a control takes: what is typed tells its width (C11). */
export type ControlWidth = 'short' | 'medium' | 'full';

type Control<Element extends 'input' | 'textarea'> = FieldFrame & {
  readonly width?: ControlWidth;
} & Omit<ComponentProps<Element>, 'id' | 'width'>;

/** One line of text with its label. */
export function TextField(props: Control<'input'>): ReactElement {
  const { frame, width, control } = split(props);
  return (
    <Field {...frame}>
      {(described) => (
        <input
          type="text"
          autoComplete="off"
          {...control}
          {...described}
          className={`usa-input ${styles[width] ?? ''}${frame.problems?.length ? ' usa-input--error' : ''}`}
        />
      )}
    </Field>
  );
}

/** Several lines of text with their label. Grows with the text where the browser can. */
export function TextArea(props: Control<'textarea'>): ReactElement {
  const { frame, width, control } = split(props);
  return (
    <Field {...frame}>
      {(described) => (
        <textarea
          rows={3}
          {...control}
          {...described}
          className={`usa-textarea ${styles.area ?? ''} ${styles[width] ?? ''}${frame.problems?.length ? ' usa-input--error' : ''}`}
        />
      )}
    </Field>
  );
}

/** Parts the words around a control from what the control itself takes. */
function split<Rest extends object>({
  id,
  label,
  hint,
  problems,
  advice,
  needed,
  width = 'full',
  ...control
}: FieldFrame & { readonly width?: ControlWidth } & Rest) {
  return { frame: { id, label, hint, problems, advice, needed }, width, control };
}
