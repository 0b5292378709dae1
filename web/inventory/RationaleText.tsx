import type { ReactElement } from 'react';
import { dispositionTerms, reasonTerms } from '../../schema/vocabulary/rationale.ts';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import type { ServiceRecord } from './service-record.ts';
import styles from './ServicePage.module.scss';

/**
 * A rationale as its agency gave it: reason, explanation, what could change it, and its source. One that was written
 * for the demonstration says so before anything else.
 */
export function RationaleText({
  rationale,
}: {
  rationale: ServiceRecord['rationales'][number];
}): ReactElement {
  return (
    <div className={styles.rationale}>
      {rationale.illustrative ? (
        <p className={styles.illustrative}>
          <strong>Illustrative.</strong> Written for this demonstration, not published by the agency.
        </p>
      ) : null}
      <KeyFacts
        facts={[
          {
            term: 'Reason',
            value: reasonTerms[rationale.reason].label,
            ...(rationale.reasonLabel === reasonTerms[rationale.reason].label
              ? {}
              : { note: `As recorded: ${rationale.reasonLabel}` }),
          },
          { term: 'Explanation', value: rationale.explanation },
          { term: 'Possible solution', value: rationale.potentialSolution },
          { term: 'One day digital?', value: dispositionTerms[rationale.disposition].label },
          { term: 'Source', value: rationale.source },
        ]}
      />
    </div>
  );
}
