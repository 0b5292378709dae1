import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { priorityCriteria, priorityCriterionTerms } from '../../../schema/vocabulary/priority.ts';
import type { PriorityCriterion } from '../../../schema/vocabulary/priority.ts';
import { serviceFieldTerms } from '../../../schema/vocabulary/service-field.ts';
import { TextField } from '../../ui/TextField.tsx';
import { countsTransactions } from '../counts-transactions.ts';
import { useText } from './form-findings.ts';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';

/** The four figures by which OMB asks agencies to choose what to make digital first (R32). */
export function PriorityFields(): ReactElement {
  const volumes = useWatch<ServiceValues, 'volumes'>({ name: 'volumes' });
  const transactions = useWatch<ServiceValues, 'priorityFacts.annualTransactions.value'>({
    name: 'priorityFacts.annualTransactions.value',
  });
  const repeats = transactions.trim() === '' && volumes.some(({ unit }) => countsTransactions(unit));
  return (
    <div className={styles.rows}>
      <h3 className={styles.partTitle}>{serviceFieldTerms.priorityFacts.label}</h3>
      <p className={styles.note}>
        OMB asks agencies to choose by these four what to make digital first. Enter what you can name the year
        and source of, and leave the rest: not known is not zero.
      </p>
      {repeats ? (
        <p className={styles.note}>
          A yearly figure above counts transactions. It is not taken over; enter it here too if it counts each
          completed transaction once.
        </p>
      ) : null}
      {priorityCriteria.map((criterion) => (
        <FigureFields key={criterion} criterion={criterion} />
      ))}
    </div>
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
