import type { ReactElement } from 'react';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { formatCount, NOT_KNOWN } from '../ui/numbers.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import { detailInWords } from './occasion-words.ts';
import type { ServiceRecord } from './service-record.ts';
import styles from './ServicePage.module.scss';

/** What the block draws of a service. */
export type PeopleFacts = Pick<
  ServiceRecord,
  'occasions' | 'occasionDetails' | 'offerings' | 'outcome' | 'deliveryStages' | 'volumes'
>;

/**
 * Why people come, what they get, by which stages, and how many do. A volume never goes without its unit, year and source
 * (R4); stages that nobody recorded are shown as what they are, a default (R8).
 */
export function PeopleBlock({ service }: { service: PeopleFacts }): ReactElement {
  return (
    <section aria-labelledby="people" className={styles.block}>
      <SectionHeading id="people">Why people come, what they get</SectionHeading>
      <KeyFacts
        facts={[
          { term: 'Occasion', value: <Occasions service={service} /> },
          { term: 'Offering', value: lines(service.offerings.map((one) => one.name)) },
          ...(service.outcome === null ? [] : [{ term: 'Outcome', value: service.outcome }]),
          stagesFact(service.deliveryStages),
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

/** The stages in order; the default in one quiet line that says what it is. */
function stagesFact({ names, recorded }: PeopleFacts['deliveryStages']) {
  if (!recorded)
    return {
      term: 'Stages',
      value: <span className={styles.quiet}>{names.join(', ')}</span>,
      note: 'The default for every service. Nobody has recorded the stages of this one.',
    };
  return {
    term: 'Stages',
    value: (
      <ol className={styles.stages}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
    ),
  };
}

/** Each occasion, and under it what is recorded of it. */
function Occasions({ service }: { service: PeopleFacts }): ReactElement {
  const { occasions, occasionDetails } = service;
  if (occasions.length === 0) return <>{NOT_KNOWN}</>;
  return (
    <>
      {occasions.map(({ id, statement }) => {
        const detail = occasionDetails.find(({ occasion }) => occasion === statement);
        return (
          <p key={id} className={styles.part}>
            {statement}
            {detail === undefined ? null : <span className={styles.note}>{detailInWords(detail)}</span>}
          </p>
        );
      })}
    </>
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
