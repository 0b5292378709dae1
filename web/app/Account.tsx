import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { accessRoleTerms } from '../../schema/vocabulary/access.ts';
import type { Viewer } from '../graphql/use-viewer.ts';
import styles from './AccountMenu.module.scss';

/** The account of somebody who is signed in: a button that opens what they may do and the way out. */
export function Account({ viewer, name }: { viewer: Viewer; name: string }): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const shut = (event: Event): void => {
      if (event.target instanceof Node && frame.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', shut);
    document.addEventListener('focusin', shut);
    return () => {
      document.removeEventListener('pointerdown', shut);
      document.removeEventListener('focusin', shut);
    };
  }, [open]);
  return (
    <div
      ref={frame}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        type="button"
        ref={button}
        className={styles.name}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`Account of ${name}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span>{name}</span>
      </button>
      <div id={id} className={styles.panel} hidden={!open}>
        <AccountFacts viewer={viewer} />
        <ul
          onClick={() => {
            setOpen(false);
          }}
        >
          {viewer.roles.length === 0 ? null : (
            <li>
              <Link to="/work">My work</Link>
            </li>
          )}
          {viewer.roles.includes('ADMINISTRATOR') ? (
            <li>
              <Link to="/admin/people">People and roles</Link>
            </li>
          ) : null}
        </ul>
        <form method="post" action="/auth/sign-out">
          <button type="submit" className="usa-button usa-button--outline">
            Sign out
          </button>
        </form>
      </div>
    </div>
  );
}

function AccountFacts({ viewer }: { viewer: Viewer }): ReactElement {
  const roles = viewer.roles.map((role) => accessRoleTerms[role].label);
  return (
    <dl>
      <dt>Role</dt>
      <dd>{roles.length === 0 ? 'No role: you read what everybody may read' : roles.join(', ')}</dd>
      {viewer.units.length === 0 ? null : (
        <>
          <dt>{viewer.units.length === 1 ? 'Agency' : 'Agencies'}</dt>
          {viewer.units.map(({ id, name }) => (
            <dd key={id}>
              <Link to="/units/$id" params={{ id }}>
                {name}
              </Link>
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}
