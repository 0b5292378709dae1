import type { ReactElement } from 'react';
import { hereInAddress, signInAddress } from '../../graphql/sign-in-address.ts';

/** Leads to the sign-in and back to this very address. */
export function SignInLink(): ReactElement {
  return (
    <a
      className="usa-button"
      href="/auth/sign-in"
      onClick={(event) => {
        event.currentTarget.href = signInAddress(hereInAddress());
      }}
    >
      Sign in
    </a>
  );
}
