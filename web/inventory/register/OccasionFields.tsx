import type { ReactElement } from 'react';
import { LineList } from './LineList.tsx';
import { OccasionDetails } from './OccasionDetails.tsx';
import { PriorityFields } from './PriorityFields.tsx';
import styles from './RegisterForm.module.scss';
import { VolumeList } from './VolumeList.tsx';

/** Why people come, and how many do (R3, R4). */
export function OccasionFields(): ReactElement {
  return (
    <div className={styles.fields}>
      <LineList
        name="occasions"
        one="Occasion"
        hint="The situation a person is in when they come: “Lost a Social Security card”, “Had a child”."
        more="Add another occasion"
      />
      <OccasionDetails />
      <VolumeList />
      <PriorityFields />
    </div>
  );
}
