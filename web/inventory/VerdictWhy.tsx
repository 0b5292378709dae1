import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { policyEditionTerms } from '../../schema/vocabulary/policy-edition.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import type { ServiceRecord, ServiceVerdict } from './service-record.ts';
import styles from './ServicePage.module.scss';

/** What led to a verdict, opened by "Why?": the facts, the rule, the policy, the law, and what would change it. */
export function VerdictWhy({
  service,
  verdict,
  about,
}: {
  service: ServiceRecord;
  verdict: ServiceVerdict;
  /** Ends the words of the button, so that three of them can be told apart: "Why? About ...". */
  about: string;
}): ReactElement {
  return (
    <Disclosure
      summary={
        <>
          Why? <span className={styles.unseen}>{about}</span>
        </>
      }
    >
      <KeyFacts
        facts={[
          {
            term: 'What is recorded',
            value:
              verdict.facts.length === 0 ? (
                'Nothing that bears on it.'
              ) : (
                <ul className={styles.plainList}>
                  {verdict.facts.map((fact) => (
                    <li key={`${fact.sentence} ${fact.channel?.id ?? ''}`}>{fact.sentence}</li>
                  ))}
                </ul>
              ),
          },
          {
            term: 'Rule',
            value: (
              <>
                {verdict.rule}, version {service.assessment.ruleVersion} of the rules;{' '}
                <Link to="/definitions">what each word means</Link>
              </>
            ),
          },
          { term: 'Policy', value: verdict.policy },
          { term: 'Law', value: verdict.law },
          { term: 'Edition', value: policyEditionTerms[service.assessment.edition].label },
          { term: 'What would change it', value: verdict.wouldChange },
        ]}
      />
    </Disclosure>
  );
}
