import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { accountableRoleTerms, fieldOfRole, topTaskAimTerms } from '../../schema/vocabulary/unit-profile.ts';
import type { AccountableRole } from '../../schema/vocabulary/unit-profile.ts';
import { AddressLink } from '../ui/AddressLink.tsx';
import { AsOf } from '../ui/AsOf.tsx';
import { formatDate } from '../ui/dates.ts';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import styles from './OwnWord.module.scss';
import { topTaskSentence } from './own-word.ts';
import type { OfficialRead, UnitProfileRead } from './own-word.ts';
import { TopTasksDue } from './TopTasksDue.tsx';
import type { UnitRecord } from './unit-record.ts';

const roles = Object.keys(accountableRoleTerms) as AccountableRole[];

/** What a unit says of itself: its top tasks against the five that are asked for (R31), and who answers for it (R9). */
export function OwnWordBlock({ unit }: { unit: UnitRecord }): ReactElement {
  const { profile } = unit;
  return (
    <section aria-labelledby="own-word">
      <SectionHeading
        id="own-word"
        note="Written by the registrars of the agency and public at once; nobody reviews it."
        aside={
          profile.mayEdit ? (
            <AddressLink href={`/units/${unit.id}/profile`}>Change what it says of itself</AddressLink>
          ) : undefined
        }
      >
        What it says of itself
      </SectionHeading>
      {unit.parent !== null && profile.version === 0 ? (
        <p className={styles.finding}>
          {topTaskSentence(unit.name, null)} Asked are agencies as a whole; their parts may list their own.
        </p>
      ) : (
        <OwnWord unit={unit} />
      )}
    </section>
  );
}

function OwnWord({ unit: { id, name, profile } }: { unit: UnitRecord }): ReactElement {
  return (
    <>
      <h3 className={styles.part}>Top tasks for self-service</h3>
      <p className={styles.finding}>{topTaskSentence(name, profile.topTaskCount)}</p>
      {profile.topTasks.length === 0 ? null : <TopTaskList tasks={profile.topTasks} />}
      <TopTasksDue />
      <h3 className={styles.part}>Who answers for it</h3>
      <KeyFacts
        facts={roles.map((role) => ({
          term: accountableRoleTerms[role].label,
          value: <Official official={profile[fieldOfRole[role]]} />,
          note: accountableRoleTerms[role].definition,
        }))}
      />
      {profile.updatedAt === null ? null : (
        <p className={styles.note}>
          Last changed <AsOf date={profile.updatedAt} words="on" />.{' '}
          <AddressLink href={`/units/${id}/history`}>Who changed what</AddressLink>
        </p>
      )}
    </>
  );
}

function TopTaskList({ tasks }: { tasks: UnitProfileRead['topTasks'] }): ReactElement {
  return (
    <ol className={styles.tasks}>
      {tasks.map((task) => (
        <li key={task.name}>
          <strong>{task.name}</strong>
          <span className={styles.note}>
            {topTaskAimTerms[task.aim].label}
            {task.serviceId === null ? null : (
              <>
                {' in '}
                {task.service === null ? (
                  'a service that is no longer listed'
                ) : (
                  <Link to="/services/$id" params={{ id: task.service.id }}>
                    {task.service.name}
                  </Link>
                )}
              </>
            )}
            .{task.note === null ? '' : ` ${task.note}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Official({ official }: { official: OfficialRead | null }): ReactElement {
  if (official === null) return <>not recorded</>;
  const { name, title, contact, since, source } = official;
  return (
    <>
      <strong>{name}</strong>, {title}
      {contact === null ? null : <span className={styles.line}>{contact}</span>}
      {since === null ? null : <span className={styles.line}>since {formatDate(since)}</span>}
      {source === null ? null : <span className={styles.line}>Source: {source}</span>}
    </>
  );
}
