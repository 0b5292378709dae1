import { use } from 'react';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { PreviewContext } from './form-preview.ts';
import { RationaleFields } from './RationaleFields.tsx';
import styles from './RegisterForm.module.scss';
import { isRationaleBegun } from './service-input.ts';
import type { ServiceValues } from './service-values.ts';

/**
 * The rationale, open where the rules ask for one. One that was begun and is no longer needed is kept, folded up and
 * not sent.
 */
export function RationaleBlock(): ReactElement | null {
  const { preview } = use(PreviewContext);
  const rationale = useWatch<ServiceValues, 'rationale'>({ name: 'rationale' });
  const needed = preview?.rationaleNeeded === true;
  const begun = isRationaleBegun(rationale);
  if (!needed && !begun) return <Said words="" />;
  const why = preview?.verdicts.find(({ subject }) => subject === 'RATIONALE')?.sentence ?? '';
  return (
    <>
      <Said words={needed ? 'As typed, a rationale is needed. Its fields stand below the channels.' : ''} />
      {needed || preview === undefined ? (
        <RationaleFields why={why} />
      ) : (
        <p className={styles.note}>
          As typed, no rationale is needed. What you wrote of one is kept with this form and is not sent.
        </p>
      )}
    </>
  );
}

function Said({ words }: { words: string }): ReactElement {
  return (
    <p role="status" className={styles.unseen}>
      {words}
    </p>
  );
}
