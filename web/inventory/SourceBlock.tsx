import type { ReactElement } from 'react';
import { policyEditionTerms } from '../../schema/vocabulary/policy-edition.ts';
import { confidenceTerms, serviceStatusTerms } from '../../schema/vocabulary/service.ts';
import { formatDate } from '../ui/dates.ts';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { formatShare } from '../ui/numbers.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import type { ServiceRecord } from './service-record.ts';
import { checkedInWords } from './service-words.ts';
import styles from './ServicePage.module.scss';

/** Where the record comes from, how sure it is, how complete it is and what to add next. */
export function SourceBlock({ service }: { service: ServiceRecord }): ReactElement {
  const { recorded, asked, missing } = service.completeness;
  return (
    <section aria-labelledby="source" className={styles.block}>
      <SectionHeading id="source">Where this comes from</SectionHeading>
      <KeyFacts
        facts={[
          { term: 'Source', value: service.source },
          {
            term: 'How sure',
            value: confidenceTerms[service.confidence].label,
            note: `${confidenceTerms[service.confidence].definition} ${checkedInWords(service.verifiedFields)}`,
          },
          {
            term: 'Facts recorded',
            value: formatShare(recorded, asked),
            note: missing.length === 0 ? 'Nothing that is asked for is missing.' : undefined,
          },
          ...(missing.length === 0
            ? []
            : [
                {
                  term: 'To add next',
                  value: (
                    <ol className={styles.next}>
                      {missing.map((item) => (
                        <li key={item.item}>
                          <strong>{item.label}.</strong> {item.cure}
                        </li>
                      ))}
                    </ol>
                  ),
                },
              ]),
          { term: 'State of the record', value: serviceStatusTerms[service.status].label },
          { term: 'Judged under', value: policyEditionTerms[service.edition].label },
          { term: 'Version', value: `${service.version}, updated ${formatDate(service.updatedAt)}` },
        ]}
      />
    </section>
  );
}
