import { useState } from 'react';
import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { priorityCriteria, priorityCriterionTerms } from '../../../schema/vocabulary/priority.ts';
import type { PriorityCriterion } from '../../../schema/vocabulary/priority.ts';
import { serviceFieldTerms } from '../../../schema/vocabulary/service-field.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { countsTransactions } from '../counts-transactions.ts';
import { useText } from './form-findings.ts';
import { isFigureGiven } from './priority-values.ts';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';

/** The four figures by which OMB asks agencies to choose what to make digital first (R32). */
export function PriorityFields(): ReactElement {
  const { getValues } = useFormContext<ServiceValues>();
  // Open from the start where something is recorded, and then as whoever types has it.
  const [open] = useState(() => Object.values(getValues('priorityFacts')).some(isFigureGiven));
  const volumes = useWatch<ServiceValues, 'volumes'>({ name: 'volumes' });
  const transactions = useWatch<ServiceValues, 'priorityFacts.annualTransactions.value'>({
    name: 'priorityFacts.annualTransactions.value',
  });
  const repeats = transactions.trim() === '' && volumes.some(({ unit }) => countsTransactions(unit));
  return (
    <Disclosure summary={`${serviceFieldTerms.priorityFacts.label}: four figures for OMB`} open={open}>
      <div className={styles.rows}>
        <p className={styles.note}>
          OMB asks agencies to choose by these four what to make digital first. Enter what you can name the
          year and source of, and leave the rest: not known is not zero.
        </p>
        {repeats ? (
          <p className={styles.note}>
            A yearly figure above counts transactions. It is not taken over; enter it here too if it counts
            each completed transaction once.
          </p>
        ) : null}
        {priorityCriteria.map((criterion) => (
          <FigureFields key={criterion} criterion={criterion} />
        ))}
      </div>
    </Disclosure>
  );
}

function FigureFields({ criterion }: { criterion: PriorityCriterion }): ReactElement {
  const { label, definition } = priorityCriterionTerms[criterion];
  return (
    <fieldset className={`${styles.volume ?? ''} ${styles.figure ?? ''}`}>
      <legend className={styles.figureName}>{label}</legend>
      <p className={styles.across}>{definition}</p>
      <TextField {...useText(`priorityFacts.${criterion}.value`)} label="Whole number" inputMode="numeric" />
      <TextField {...useText(`priorityFacts.${criterion}.year`)} label="Year, such as FY2025" />
      <TextField {...useText(`priorityFacts.${criterion}.source`)} label="Source of the number" />
    </fieldset>
  );
}
