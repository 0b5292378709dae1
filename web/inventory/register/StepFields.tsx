import type { ReactElement } from 'react';
import { BasicsFields } from './BasicsFields.tsx';
import { BehindFields } from './BehindFields.tsx';
import { ChannelFields } from './ChannelFields.tsx';
import { OccasionFields } from './OccasionFields.tsx';
import { OfferingFields } from './OfferingFields.tsx';
import { RationaleBlock } from './RationaleBlock.tsx';
import type { RegisterStep } from './register-search.ts';
import styles from './RegisterForm.module.scss';

/** The fields of one part of the form; the same for a step of a registration and a section of a change. */
export function StepFields({ step }: { step: Exclude<RegisterStep, 'review'> }): ReactElement {
  switch (step) {
    case 'basics':
      return <BasicsFields />;
    case 'occasion':
      return <OccasionFields />;
    case 'offering':
      return <OfferingFields />;
    case 'channels':
      return (
        <div className={styles.fields}>
          <ChannelFields />
          <RationaleBlock />
        </div>
      );
    case 'behind':
      return <BehindFields />;
  }
}
