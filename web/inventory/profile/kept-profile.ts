import { useState } from 'react';
import { useKeptText } from '../../ui/use-kept-text.ts';
import type { UnitProfileRead } from '../own-word.ts';
import { valuesOf } from './profile-values.ts';
import type { ProfileValues } from './profile-values.ts';

/** A form under way: what is typed, and the record that it goes on from. */
export interface ProfileForm {
  /** Version that was read. */
  readonly version: number;
  /** What that version said. */
  readonly base: ProfileValues;
  readonly values: ProfileValues;
}

/** A form under way that this tab keeps until it is saved or thrown away. */
export interface KeptProfile {
  readonly form: ProfileForm;
  /** Whether the form was begun before this page was opened. */
  readonly resumed: boolean;
  readonly change: (form: ProfileForm) => void;
  readonly forget: () => void;
}

/**
 * The form of what a unit says of itself. What is typed is kept in this tab, under the person who typed it: a reload,
 * the end of the sign-in or the way back does not lose it.
 */
export function useKeptProfile(personId: string, unitId: string, stored: UnitProfileRead): KeptProfile {
  const [text, keep, forget] = useKeptText(`unit profile ${personId} ${unitId}`);
  const [form, setForm] = useState(() => readForm(text) ?? formOf(stored));
  const [resumed, setResumed] = useState(text !== '');
  return {
    form,
    resumed,
    change: (next) => {
      setForm(next);
      keep(JSON.stringify(next));
    },
    forget: () => {
      forget();
      setForm(formOf(stored));
      setResumed(false);
    },
  };
}

/** The form of what stands. */
export function formOf(profile: UnitProfileRead): ProfileForm {
  const values = valuesOf(profile);
  return { version: profile.version, base: values, values };
}

/** What the tab kept; nothing where it cannot be read. */
function readForm(text: string): ProfileForm | undefined {
  try {
    return text === '' ? undefined : (JSON.parse(text) as ProfileForm);
  } catch {
    return undefined;
  }
}
