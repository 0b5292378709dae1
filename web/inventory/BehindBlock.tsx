import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { countOf } from '../ui/numbers.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import type { ServiceRecord } from './service-record.ts';
import styles from './ServicePage.module.scss';

/** Who and what is behind a service. Each name leads on to the other services that rest on it. */
export function BehindBlock({ service }: { service: ServiceRecord }): ReactElement {
  return (
    <section aria-labelledby="behind" className={styles.block}>
      <SectionHeading id="behind">Who and what is behind it</SectionHeading>
      <KeyFacts
        facts={[
          {
            term: 'Roles',
            value: (
              <Walk
                rows={service.roles}
                none="No roles are recorded."
                link={(role) => (
                  <Link to="/roles/$id" params={{ id: role.id }}>
                    {role.name}
                  </Link>
                )}
              />
            ),
          },
          {
            term: 'Tools',
            value: (
              <Walk
                rows={service.tools}
                none="No tools are recorded."
                link={(tool) => (
                  <Link to="/tools/$id" params={{ id: tool.id }}>
                    {tool.name}
                  </Link>
                )}
              />
            ),
          },
          {
            term: 'Forms',
            value: (
              <Walk
                rows={service.forms}
                none="No forms are recorded."
                link={(form) => (
                  <Link to="/forms/$id" params={{ id: form.id }}>
                    {form.number}
                  </Link>
                )}
                more={(form) => form.title}
              />
            ),
          },
        ]}
      />
    </section>
  );
}

function Walk<Row extends { readonly id: string; readonly serviceCount: number }>({
  rows,
  none,
  link,
  more,
}: {
  rows: readonly Row[];
  none: string;
  link: (row: Row) => ReactNode;
  more?: (row: Row) => string;
}): ReactElement {
  if (rows.length === 0) return <span className={styles.quiet}>{none}</span>;
  return (
    <ul className={styles.walk}>
      {rows.map((row) => (
        <li key={row.id}>
          {link(row)} {more === undefined ? null : <span>{more(row)} </span>}
          <span className={styles.quiet}>{othersInWords(row.serviceCount)}</span>
        </li>
      ))}
    </ul>
  );
}

function othersInWords(serviceCount: number): string {
  return serviceCount <= 1
    ? 'only here'
    : `and in ${countOf(serviceCount - 1, 'other service', 'other services')}`;
}
