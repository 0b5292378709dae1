import type { ReactElement } from 'react';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { formatCount, NOT_KNOWN } from '../ui/numbers.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import type { ServiceRecord } from './service-record.ts';
import styles from './ServicePage.module.scss';

/** Why people come, what they get, and how many do. A volume never goes without its unit, year and source (R4). */
export function PeopleBlock({
  service,
}: {
  service: Pick<ServiceRecord, 'occasions' | 'offerings' | 'volumes'>;
}): ReactElement {
  return (
    <section aria-labelledby="people" className={styles.block}>
      <SectionHeading id="people">Why people come, what they get</SectionHeading>
      <KeyFacts
        facts={[
          { term: 'Occasion', value: lines(service.occasions.map((one) => one.statement)) },
          { term: 'Offering', value: lines(service.offerings.map((one) => one.name)) },
          ...(service.volumes.length === 0
            ? [{ term: 'How many', value: NOT_KNOWN }]
            : service.volumes.map((volume) => ({
                term: `How many, ${volume.year}`,
                value: `${formatCount(volume.value)} ${volume.unit}`,
                note: `Source: ${volume.source}`,
              }))),
        ]}
      />
    </section>
  );
}

function lines(sentences: readonly string[]): ReactElement | string {
  const [first] = sentences;
  if (first === undefined) return NOT_KNOWN;
  if (sentences.length === 1) return first;
  return (
    <ul className={styles.plainList}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
