import { useState } from 'react';
import type { ReactElement } from 'react';
import { accessRoleTerms } from '../../schema/vocabulary/access.ts';
import { askApi } from '../graphql/client.ts';
import type { PeopleQuery } from '../graphql/generated/people.ts';
import { RevokeRoleDocument } from '../graphql/generated/revoke-role.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { formatDate } from '../ui/dates.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { GrantRoleForm } from './GrantRoleForm.tsx';
import styles from './PeopleTable.module.scss';

/** One person of the list. */
export type ListedPerson = PeopleQuery['people']['nodes'][number];
type Grant = ListedPerson['grants'][number];

/** What a grant is called: "Registrar, Department of Agriculture". */
function grantInWords({ role, unit }: Grant): string {
  return [accessRoleTerms[role].label, unit?.name].filter((word) => word !== undefined).join(', ');
}

/** People with their roles, each with the means to change them. What was done is said above the table. */
export function PeopleTable({
  people,
  busy,
  onChanged,
}: {
  people: readonly ListedPerson[];
  busy: boolean;
  onChanged: () => Promise<void>;
}): ReactElement {
  const [said, setSaid] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const changed = async (sentence: string): Promise<void> => {
    setError(null);
    setSaid(sentence);
    await onChanged();
  };
  const revoke = async ({ id, person }: ListedPerson, grant: Grant): Promise<void> => {
    const { role, unit } = grant;
    const requestKey = crypto.randomUUID();
    try {
      await askApi(RevokeRoleDocument, { personId: id, role, unitId: unit?.id ?? null, requestKey });
      await changed(`${grantInWords(grant)} was taken from ${person.name}.`);
    } catch (problem) {
      setError(problem instanceof Error ? problem : new Error(String(problem)));
    }
  };
  return (
    <>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {error === null ? null : <ProblemNotice error={error} />}
      <DataTable
        caption="People who have signed in"
        captionHidden
        busy={busy}
        rows={people}
        rowKey={(row) => row.id}
        empty={<p>Nobody has signed in yet.</p>}
        columns={[
          {
            key: 'person',
            header: 'Person',
            width: '18%',
            cell: ({ person, email }) => (
              <>
                <strong>{person.name}</strong>
                {email === null ? null : <span className={styles.note}>{email}</span>}
              </>
            ),
          },
          {
            key: 'provider',
            header: 'Roles of the sign-in service',
            width: '18%',
            cell: ({ providerRoles }) =>
              providerRoles.map((role) => accessRoleTerms[role].label).join(', ') || 'None',
          },
          {
            key: 'grants',
            header: 'Roles given here',
            cell: (row) => <Grants row={row} onRevoke={(grant) => void revoke(row, grant)} />,
          },
          {
            key: 'seen',
            header: 'Last signed in',
            width: '14%',
            cell: ({ lastSeenAt }) => formatDate(lastSeenAt),
          },
          {
            key: 'give',
            header: 'Change',
            width: '26%',
            cell: ({ id, person }) => (
              <Disclosure summary={<>Give {person.name} a role</>}>
                <GrantRoleForm personId={id} name={person.name} onGranted={changed} />
              </Disclosure>
            ),
          },
        ]}
      />
    </>
  );
}

function Grants({ row, onRevoke }: { row: ListedPerson; onRevoke: (grant: Grant) => void }): ReactElement {
  if (row.grants.length === 0) return <>None</>;
  return (
    <ul className={styles.grants}>
      {row.grants.map((grant) => (
        <li key={`${grant.role} ${grant.unit?.id ?? ''}`}>
          {grantInWords(grant)}
          <button
            type="button"
            aria-label={`Take ${grantInWords(grant)} from ${row.person.name}`}
            onClick={() => {
              onRevoke(grant);
            }}
          >
            Take
          </button>
        </li>
      ))}
    </ul>
  );
}
