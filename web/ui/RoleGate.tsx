import type { ReactElement, ReactNode } from 'react';
import { accessRoleTerms } from '../../schema/vocabulary/access.ts';
import type { AccessRole } from '../../schema/vocabulary/access.ts';
import { hereInAddress, signInAddress } from '../graphql/sign-in-address.ts';
import { useViewer } from '../graphql/use-viewer.ts';
import type { Viewer } from '../graphql/use-viewer.ts';
import { EmptyState } from './EmptyState.tsx';
import { LoadingRows } from './LoadingRows.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { ProblemError } from '../graphql/problem-error.ts';

/** Somebody who is signed in. */
export type SignedInViewer = Viewer & { readonly person: NonNullable<Viewer['person']> };

/**
 * What only some people may read: asks who is there first, and says to everybody else what they need. The API decides
 * again; this only spares the reader an error.
 * @param roles any one of them opens; absent lets everybody who is signed in
 * @param what completes "Sign in to see …"
 */
export function RoleGate({
  children,
  heading,
  ...gate
}: {
  roles?: readonly AccessRole[];
  what: string;
  /** The heading of the page, where `children` brings its own once it is open. */
  heading?: ReactElement;
  children: (viewer: SignedInViewer) => ReactNode;
}): ReactElement {
  const { viewer } = useViewer();
  const person = viewer?.person ?? null;
  if (viewer !== undefined && person !== null && isOpenTo(viewer, gate.roles))
    return <>{children({ ...viewer, person })}</>;
  return (
    <>
      {heading}
      <ShutGate {...gate} />
    </>
  );
}

function isOpenTo(viewer: Viewer, roles: readonly AccessRole[] | undefined): boolean {
  return roles === undefined || roles.some((role) => viewer.roles.includes(role));
}

function ShutGate({ roles = [], what }: { roles?: readonly AccessRole[]; what: string }): ReactElement {
  const { viewer, failed, refresh } = useViewer();
  if (viewer === undefined && failed)
    return (
      <ProblemNotice
        error={new ProblemError('NETWORK', 'The server could not be reached.')}
        retry={() => void refresh()}
      />
    );
  if (viewer === undefined) return <LoadingRows what={what} rows={6} />;
  if (viewer.person === null)
    return (
      <EmptyState
        next={
          <a className="usa-button" href={signInAddress(hereInAddress())}>
            Sign in
          </a>
        }
      >
        Sign in to see {what}. Everything that is published can be read without.
      </EmptyState>
    );
  return (
    <EmptyState next="Ask an administrator for the role, or sign in as somebody who has it.">
      This page is for people with the role {roles.map((role) => accessRoleTerms[role].label).join(' or ')}.
    </EmptyState>
  );
}
