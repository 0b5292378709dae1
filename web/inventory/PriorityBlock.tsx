import type { ReactElement } from 'react';
import { priorityCriteria, priorityCriterionTerms } from '../../schema/vocabulary/priority.ts';
import { serviceFieldTerms } from '../../schema/vocabulary/service-field.ts';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { formatCount } from '../ui/numbers.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import { countsTransactions } from './counts-transactions.ts';
import type { ServiceRecord } from './service-record.ts';
import styles from './ServicePage.module.scss';

/** Demand and burden, each figure with its year and source; what is not known says so and is never zero (R32). */
export function PriorityBlock({
  service: { priorityFacts, volumes },
}: {
  service: Pick<ServiceRecord, 'priorityFacts'> & { volumes: readonly { unit: string }[] };
}): ReactElement {
  const known = priorityCriteria.filter((criterion) => priorityFacts[criterion] !== null);
  const open = priorityCriteria.filter((criterion) => priorityFacts[criterion] === null);
  const repeats = open.includes('annualTransactions') && volumes.some(({ unit }) => countsTransactions(unit));
  return (
    <section aria-labelledby="demand" className={styles.block}>
      <SectionHeading id="demand">{serviceFieldTerms.priorityFacts.label}</SectionHeading>
      <KeyFacts
        facts={[
          ...known.map((criterion) => {
            const figure = priorityFacts[criterion];
            const { label, unit, unitOfOne } = priorityCriterionTerms[criterion];
            return {
              term: label,
              value: `${formatCount(figure?.value)} ${figure?.value === 1 ? unitOfOne : unit}, ${figure?.year ?? ''}`,
              note: `Source: ${figure?.source ?? ''}`,
            };
          }),
          ...(open.length === 0
            ? []
            : [
                {
                  term: 'Not known',
                  value: open.map((criterion) => priorityCriterionTerms[criterion].label).join('; '),
                  ...(repeats
                    ? {
                        note: 'The yearly volume above says that it counts transactions. It is not used here until the agency records it as such.',
                      }
                    : {}),
                },
              ]),
        ]}
      />
    </section>
  );
}
