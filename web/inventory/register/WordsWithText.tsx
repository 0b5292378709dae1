import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { ReasonCode, SolutionKind } from '../../../schema/vocabulary/rationale.ts';
import { Problems } from '../../ui/Field.tsx';
import { fieldId } from '../../ui/field-ids.ts';
import { sentenceCase } from '../service-words.ts';
import { useFindings } from './form-findings.ts';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';

/** Check boxes, each of which opens fields of its own once it is chosen. What was written stays when it is taken back. */
export function WordsWithText<Word extends ReasonCode | SolutionKind>({
  part,
  words,
  terms,
  legend,
  hint,
  children,
}: {
  part: 'reasons' | 'solutions';
  words: readonly Word[];
  terms: Readonly<Record<Word, { readonly label: string; readonly definition: string }>>;
  legend: string;
  hint: string;
  children: (word: Word) => ReactElement;
}): ReactElement {
  const id = fieldId(`rationale.${part}`);
  const { problems } = useFindings(`rationale.${part}`, 'ITSELF');
  return (
    <fieldset className="usa-fieldset" aria-describedby={`${id}-hint`}>
      <legend className="usa-legend">{legend}</legend>
      <span id={`${id}-hint`} className="usa-hint">
        {hint}
      </span>
      <Problems id={id} problems={problems} />
      {words.map((word, index) => (
        <OneWord
          key={word}
          id={index === 0 ? id : `${id}-${word}`}
          path={`rationale.${part}.${word}` as `rationale.reasons.${ReasonCode}`}
          label={sentenceCase(terms[word].label)}
          definition={terms[word].definition}
        >
          {children(word)}
        </OneWord>
      ))}
    </fieldset>
  );
}

function OneWord({
  id,
  path,
  label,
  definition,
  children,
}: {
  id: string;
  path: `rationale.reasons.${ReasonCode}`;
  label: string;
  definition: string;
  children: ReactElement;
}): ReactElement {
  const { register } = useFormContext<ServiceValues>();
  const isChosen = useWatch<ServiceValues, `rationale.reasons.${ReasonCode}.chosen`>({
    name: `${path}.chosen`,
  });
  return (
    <div className={`usa-checkbox ${styles.word ?? ''}`}>
      <input
        {...register(`${path}.chosen`)}
        id={id}
        type="checkbox"
        className="usa-checkbox__input"
        aria-describedby={`${id}-definition`}
      />
      <label htmlFor={id} className="usa-checkbox__label">
        {label}
      </label>
      <span id={`${id}-definition`} className={styles.definition}>
        {definition}
      </span>
      {isChosen ? (
        <div className={styles.reveals} role="group" aria-label={label}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
