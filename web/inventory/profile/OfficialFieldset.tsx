import type { ReactElement } from 'react';
import { unitProfileFieldTerms } from '../../../schema/vocabulary/unit-profile.ts';
import type { OfficialField } from '../../../schema/vocabulary/unit-profile.ts';
import { fieldId } from '../../ui/field-ids.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Profile.module.scss';
import { problemsOf } from './profile-findings.ts';
import type { ProfileFinding } from './profile-findings.ts';
import type { OfficialValue } from './profile-values.ts';

/** The person named for one role; a fieldset of empty fields names nobody (R9). */
export function OfficialFieldset({
  field,
  official,
  findings,
  onChange,
}: {
  field: OfficialField;
  official: OfficialValue;
  findings: readonly ProfileFinding[];
  onChange: (official: OfficialValue) => void;
}): ReactElement {
  const { label, definition } = unitProfileFieldTerms[field];
  const text = (part: keyof OfficialValue) => ({
    id: fieldId(`${field}.${part}`),
    problems: problemsOf(findings, `${field}.${part}`),
    value: official[part],
    onChange: ({ target }: { target: { value: string } }) => {
      onChange({ ...official, [part]: target.value });
    },
  });
  return (
    <fieldset className={`usa-fieldset ${styles.person ?? ''}`}>
      <legend className={styles.legend}>{label}</legend>
      <p className={styles.note}>{definition}</p>
      <div className={styles.columns}>
        <TextField {...text('name')} label="Name" />
        <TextField {...text('title')} label="Title of the post" />
        <TextField
          {...text('contact')}
          label="Work mailbox or office"
          hint="Such as “Office of Customer Experience, cx@agency.gov”."
        />
        <TextField
          {...text('source')}
          label="Where it is said, if known"
          hint="Such as an announcement or a page of the agency."
        />
        <TextField
          {...text('since')}
          type="date"
          width="medium"
          label="Since, if known"
          hint="Not in the future."
        />
      </div>
    </fieldset>
  );
}
