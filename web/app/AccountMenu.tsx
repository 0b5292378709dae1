import type { ReactElement } from 'react';
import { hereInAddress, signInAddress } from '../graphql/sign-in-address.ts';
import { useViewer } from '../graphql/use-viewer.ts';
import { Account } from './Account.tsx';
import styles from './AccountMenu.module.scss';

/** Who is signed in, with what they may do and the way out; or the way in. The same on every page. */
export function AccountMenu(): ReactElement {
  const { viewer, failed } = useViewer();
  if (viewer === undefined && !failed) return <div className={styles.account} />;
  const person = viewer?.person ?? null;
  if (viewer === undefined || person === null) return <SignInLink />;
  return (
    <div className={styles.account}>
      <Account viewer={viewer} name={person.name} />
    </div>
  );
}

function SignInLink(): ReactElement {
  return (
    <div className={styles.account}>
      <a
        className={styles.signIn}
        href="/auth/sign-in"
        // Where to come back to is looked up when it is wanted: filters change the address without a new page.
        onClick={(event) => {
          event.currentTarget.href = signInAddress(hereInAddress());
        }}
      >
        Sign in
      </a>
    </div>
  );
}
