import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Alert } from '../../ui/Alert.tsx';
import { countOf } from '../../ui/numbers.ts';
import { stagesByExperience } from '../service-record.ts';
import styles from './RegisterForm.module.scss';
import type { EditContext } from './stored-rationale.ts';
import type { StoredForm } from './values-of-form.ts';

/** What one has to know before changing a service: what the public goes on reading, and which journeys rest on it. */
export function EditNotes({
  stored,
  stages,
}: {
  stored: StoredForm;
  stages: EditContext['stages'];
}): ReactElement {
  const experiences = stagesByExperience(stages);
  return (
    <div className={styles.notes}>
      {stored.status === 'PUBLISHED' ? (
        <Alert
          tone="info"
          title="The public keeps reading the published record until OMB approves your change."
        >
          {stored.proposalStatus === null ? null : (
            <p>A change is under way already; this form goes on from it.</p>
          )}
        </Alert>
      ) : null}
      {stored.comment === null ? null : (
        <Alert tone="info" title="What was said at the last step">
          <p>{stored.comment}</p>
        </Alert>
      )}
      {experiences.length === 0 ? null : (
        <Alert
          tone="info"
          title={`${countOf(stages.length, 'stage of a life experience rests', 'stages of life experiences rest')} on this service.`}
        >
          <ul className={styles.findings}>
            {experiences.map((experience) => (
              <li key={experience.id}>
                <Link to="/life-experiences/$id" params={{ id: experience.id }}>
                  {experience.name}
                </Link>
                :{' '}
                {experience.stages
                  .map((stage) => `stage ${stage.position}, ${stage.name.toLowerCase()}`)
                  .join('; ')}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
