import type { ComponentProps, ReactElement, ReactNode } from 'react';
import styles from './ChoiceField.module.scss';
import { Advice, controlProps, Needed, Problems } from './Field.tsx';
import type { FieldFrame } from './Field.tsx';

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  /** What the word means, so that nobody has to look it up. */
  readonly definition?: ReactNode;
  /** Stands below once the choice is made. */
  readonly reveals?: ReactNode;
}

/**
 * Radio buttons or check boxes under one question. The first control carries the field's id, so that a list of
 * problems leads to it.
 * @param layout 'rows' one below the other; 'columns' side by side where there is room; 'line' short words in a line
 */
export function ChoiceField({
  kind,
  choices,
  layout = 'rows',
  control,
  id,
  label,
  hint,
  problems = [],
  advice = [],
  needed = false,
}: FieldFrame & {
  readonly kind: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  readonly layout?: 'rows' | 'columns' | 'line';
  /** What the form wants of each control: its name, its listeners, whether it is chosen. */
  readonly control: (value: string) => ComponentProps<'input'>;
}): ReactElement {
  const { 'aria-describedby': describedBy } = controlProps({ id, hint, problems, advice });
  const usa = kind === 'radio' ? 'usa-radio' : 'usa-checkbox';
  return (
    <fieldset className={`usa-fieldset ${styles.choices ?? ''}`} aria-describedby={describedBy}>
      <legend className="usa-legend">
        {label}
        {needed ? <Needed /> : null}
      </legend>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="usa-hint">
          {hint}
        </span>
      )}
      <Problems id={id} problems={problems} />
      <div className={styles[layout]}>
        {choices.map((choice, index) => {
          const own = index === 0 ? id : `${id}-${choice.value}`;
          return (
            <div key={choice.value} className={`${usa} ${styles.choice ?? ''}`}>
              <input
                {...control(choice.value)}
                className={`${usa}__input`}
                id={own}
                type={kind}
                value={choice.value}
                aria-describedby={choice.definition === undefined ? undefined : `${own}-definition`}
              />
              <label className={`${usa}__label`} htmlFor={own}>
                {choice.label}
              </label>
              {choice.definition === undefined ? null : (
                <span id={`${own}-definition`} className={styles.definition}>
                  {choice.definition}
                </span>
              )}
              {choice.reveals === undefined ? null : <div className={styles.reveals}>{choice.reveals}</div>}
            </div>
          );
        })}
      </div>
      <Advice id={id} advice={advice} />
    </fieldset>
  );
}
