import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OpenDraftsDocument } from '../../graphql/generated/open-drafts.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { formatDate } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { countOf } from '../../ui/numbers.ts';
import type { LocalCopies } from '../../graphql/local-copies.ts';
import styles from './RegisterForm.module.scss';
import { timeInWords } from './SaveStatus.tsx';

/** Registrations that the reader began and did not finish, on this device or another, each one press away. */
export function Unfinished({ copies, except }: { copies: LocalCopies; except: string }): ReactElement | null {
  const { data } = useOperation(OpenDraftsDocument, {});
  const stored = (data?.drafts ?? [])
    .filter(({ kind }) => kind === 'REGISTER_SERVICE')
    .map(({ id, title, updatedAt }) => ({ id, title, at: updatedAt }));
  const here = copies
    .all()
    .filter(({ form }) => form.startsWith('new-') && stored.every(({ id }) => id !== form))
    .map(({ form, title, typedAt }) => ({ id: form, title, at: typedAt }));
  const all = [...here, ...stored].filter(({ id }) => id !== except);
  if (all.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Disclosure
        summary={`You have ${countOf(all.length, 'unfinished registration', 'unfinished registrations')}`}
      >
        <ul className={styles.findings}>
          {all.map(({ id, title, at }) => (
            <li key={id}>
              <Link to="/services/new" search={{ draft: id }}>
                {title}
              </Link>{' '}
              <span className={styles.source}>
                {formatDate(at)}, {timeInWords(at)}
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
