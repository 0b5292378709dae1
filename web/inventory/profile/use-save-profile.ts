import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { askApi } from '../../graphql/client.ts';
import { UpdateUnitProfileDocument } from '../../graphql/generated/update-unit-profile.ts';
import type { UpdateUnitProfileMutation } from '../../graphql/generated/update-unit-profile.ts';
import { newKey } from '../../graphql/new-key.ts';
import { ProblemError } from '../../graphql/problem-error.ts';
import type { ProfileForm } from './kept-profile.ts';
import { missingAims } from './profile-findings.ts';
import type { ProfileFinding } from './profile-findings.ts';
import { inputOf } from './profile-values.ts';

/** Somebody saved first. */
export type ProfileConflict = NonNullable<UpdateUnitProfileMutation['updateUnitProfile']['conflict']>;

/** What came of the last try to save. */
export interface SaveState {
  readonly busy: boolean;
  readonly findings: readonly ProfileFinding[];
  readonly error: ProblemError | null;
  readonly conflict: ProfileConflict | null;
  /** Raised with every try that failed, so that the focus goes to what it says. */
  readonly turn: number;
}

const fresh: SaveState = { busy: false, findings: [], error: null, conflict: null, turn: 0 };

/** Saves what a unit says of itself. The same form tried again after a lost answer is the same request. */
export function useSaveProfile(unitId: string, onSaved: () => void) {
  const client = useQueryClient();
  const [state, setState] = useState(fresh);
  const key = useRef({ body: '', value: '' });
  const tell = (next: Partial<SaveState>): void => {
    setState((last) => ({ ...fresh, ...next, turn: last.turn + 1 }));
  };
  const save = async (form: ProfileForm): Promise<void> => {
    if (state.busy) return;
    const missing = missingAims(form.values);
    if (missing.length > 0) return tell({ findings: missing });
    const input = inputOf(form.values, form.base);
    const body = JSON.stringify([form.version, input]);
    if (key.current.body !== body) key.current = { body, value: newKey() };
    setState((last) => ({ ...last, busy: true }));
    try {
      const asked = { id: unitId, version: form.version, input, requestKey: key.current.value };
      const { problems, conflict } = (await askApi(UpdateUnitProfileDocument, asked)).updateUnitProfile;
      if (conflict !== null) return tell({ conflict });
      if (problems.length > 0)
        return tell({
          findings: problems.map(({ field, message, cure }) => ({ field, words: `${message} ${cure}` })),
        });
      setState(fresh);
      onSaved();
      await client.invalidateQueries();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      tell({ error });
    }
  };
  const clear = (): void => {
    setState(fresh);
  };
  return { ...state, save, clear };
}
