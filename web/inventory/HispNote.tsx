import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import { SourceNote } from '../ui/SourceNote.tsx';
import styles from './RecordBlocks.module.scss';
import { sentenceCase } from './service-words.ts';
import type { UnitRecord } from './unit-record.ts';

/** That a unit is a high impact service provider, with its designated services, and that the list is not OMB's own. */
export function HispNote({
  designation,
}: {
  designation: NonNullable<UnitRecord['hispDesignation']>;
}): ReactElement {
  return (
    <section aria-labelledby="hisp">
      <SectionHeading id="hisp" note={'Gathered from public sources; not OMB\u2019s official current list.'}>
        High impact service provider
      </SectionHeading>
      <KeyFacts
        facts={[
          {
            term: 'Designated services, as reported',
            value:
              designation.designatedServiceNames.length === 0 ? (
                'not known'
              ) : (
                <ul className={styles.plainList}>
                  {designation.designatedServiceNames.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              ),
          },
          {
            term: 'Listed here',
            value:
              designation.services.length === 0 ? (
                'none of them'
              ) : (
                <ul className={styles.plainList}>
                  {designation.services.map((service) => (
                    <li key={service.id}>
                      <Link to="/services/$id" params={{ id: service.id }}>
                        {service.name}
                      </Link>
                    </li>
                  ))}
                </ul>
              ),
          },
          ...(designation.note === null ? [] : [{ term: 'Note', value: sentenceCase(designation.note) }]),
        ]}
      />
      <div className={styles.more}>
        <SourceNote source={designation.source} confidence={designation.confidence} />
      </div>
    </section>
  );
}
