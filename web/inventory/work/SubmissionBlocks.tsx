import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { changeActionTerms } from '../../../schema/vocabulary/change.ts';
import { formatDate } from '../../ui/dates.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Differences } from './Differences.tsx';
import { groupsOf } from './difference-groups.ts';
import { JudgedBeside } from './JudgedBeside.tsx';
import styles from './Steps.module.scss';
import type { Submission } from './submission.ts';

/** A submission from who handed it in, over what it would change, to what the rules would say then (R7, R10, R26). */
export function SubmissionBlocks({ id, submission }: { id: string; submission: Submission }): ReactElement {
  return (
    <>
      <Steps id={id} submission={submission} />
      <WhatIsNew submission={submission} />
      <JudgedBeside submission={submission} />
    </>
  );
}

function Steps({ id, submission }: { id: string; submission: Submission }): ReactElement {
  const { submittedBy, submittedAt, steps } = submission;
  return (
    <section aria-labelledby="round">
      <SectionHeading
        id="round"
        aside={
          <Link to="/services/$id/history" params={{ id }}>
            History of this record
          </Link>
        }
      >
        Submitted by {submittedBy ?? 'somebody whose name is not known'}
        {submittedAt === null ? '' : ` on ${formatDate(submittedAt)}`}
      </SectionHeading>
      <ol className={styles.round}>
        {steps.map((step, index) => (
          <li key={index}>
            <p className={styles.note}>
              {changeActionTerms[step.action].label} by {step.actorName}, {formatDate(step.at)}
            </p>
            {step.comment === null ? null : <blockquote className={styles.quote}>{step.comment}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function WhatIsNew({ submission: { before, differences } }: { submission: Submission }): ReactElement {
  const isNew = before === null;
  const groups = groupsOf(differences);
  return (
    <section aria-labelledby="new">
      <SectionHeading
        id="new"
        note={
          isNew
            ? 'Nothing of it is public yet, so every fact is new.'
            : 'What would go is marked with a minus, what would come with a plus.'
        }
      >
        {isNew ? 'A new record' : 'What the change would change'}
      </SectionHeading>
      {groups.length === 0 ? (
        <p className={styles.line}>
          No fact differs from what is public. Approving confirms that the record is still right.
        </p>
      ) : (
        groups.map(({ title, differences: some }) => (
          <div key={title}>
            <SectionHeading id={`new-${title.replace(/\W+/g, '-').toLowerCase()}`} level={3}>
              {title}
            </SectionHeading>
            <Differences differences={some} />
          </div>
        ))
      )}
    </section>
  );
}
