import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import { stagesByExperience } from './service-record.ts';
import type { ServiceRecord } from './service-record.ts';
import styles from './ServicePage.module.scss';

/** The life experiences a service is needed in, with the stages. */
export function PartOfBlock({ service }: { service: ServiceRecord }): ReactElement {
  const experiences = stagesByExperience(service.stages);
  return (
    <section aria-labelledby="part-of" className={styles.block}>
      <SectionHeading id="part-of">Part of</SectionHeading>
      {experiences.length === 0 ? (
        <EmptyState next={<Link to="/life-experiences">See the life experiences</Link>}>
          No life experience is recorded that needs this service.
        </EmptyState>
      ) : (
        <ul className={styles.walk}>
          {experiences.map((experience) => (
            <li key={experience.id}>
              <Link to="/life-experiences/$id" params={{ id: experience.id }}>
                {experience.name}
              </Link>{' '}
              <span className={styles.quiet}>
                {experience.stages
                  .map((stage) => `stage ${stage.position}, ${stage.name.toLowerCase()}`)
                  .join('; ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
