import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { UnitProfileFormQuery } from '../../graphql/generated/unit-profile-form.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { tellOnArrival } from '../../ui/arrival-notice.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { fieldId } from '../../ui/field-ids.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { EditConflict } from '../register/EditConflict.tsx';
import { useKeptProfile } from './kept-profile.ts';
import { OfficialFieldset } from './OfficialFieldset.tsx';
import styles from './Profile.module.scss';
import { conflictsOf, laidTogether } from './profile-conflicts.ts';
import { labelOfField } from './profile-findings.ts';
import { officialFields } from './profile-values.ts';
import type { ProfileValues } from './profile-values.ts';
import { TopTaskFields } from './TopTaskFields.tsx';
import { useSaveProfile } from './use-save-profile.ts';

type Unit = NonNullable<UnitProfileFormQuery['unit']>;

/** One form for top tasks and accountable people, saved over the version that was read. */
export function UnitProfileForm({ unit, personId }: { unit: Unit; personId: string }): ReactElement {
  const { history } = useRouter();
  const kept = useKeptProfile(personId, unit.id, unit.profile);
  const { form } = kept;
  const saving = useSaveProfile(unit.id, () => {
    kept.forget();
    tellOnArrival('Saved. Everybody reads it from now on.');
    history.push(`/units/${unit.id}`);
  });
  const change = (part: Partial<ProfileValues>): void => {
    kept.change({ ...form, values: { ...form.values, ...part } });
  };
  const { conflict } = saving;
  if (conflict !== null)
    return (
      <EditConflict
        of="UNIT_PROFILE"
        conflicts={conflictsOf(form, conflict)}
        other={{ by: conflict.changedBy, at: conflict.changedAt }}
        onDecide={(choices) => {
          const next = laidTogether(form, conflict, choices);
          kept.change(next);
          saving.clear();
          void saving.save(next);
        }}
        onBack={saving.clear}
      />
    );
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void saving.save(form);
      }}
    >
      {kept.resumed ? (
        <p className={styles.resumed}>
          This is what you had typed before in this tab and not saved.{' '}
          <button type="button" className="usa-button usa-button--unstyled" onClick={kept.forget}>
            Begin again from what stands
          </button>
        </p>
      ) : null}
      {saving.findings.length === 0 ? null : (
        <ErrorSummary
          title="This keeps it from being saved"
          turn={saving.turn}
          lines={saving.findings.map(({ field, words }) => ({
            key: `${field} ${words}`,
            words: `${labelOfField(field)}: ${words}`,
            href: `#${fieldId(field)}`,
            onFollow: (event) => {
              event.preventDefault();
              document.getElementById(fieldId(field))?.focus();
            },
          }))}
        />
      )}
      <section aria-labelledby="top-tasks">
        <SectionHeading
          id="top-tasks"
          note="What customers do most, and you mean to create or optimize as self-service, the most important first. M-23-22 asks agencies that serve the public for at least five."
        >
          Top tasks
        </SectionHeading>
        <TopTaskFields
          unitId={unit.id}
          tasks={form.values.topTasks}
          findings={saving.findings}
          onChange={(topTasks) => {
            change({ topTasks });
          }}
        />
      </section>
      <section aria-labelledby="people">
        <SectionHeading
          id="people"
          note="Name, post, and a work mailbox or an office. No private contacts: everybody can read this."
        >
          Who answers for it
        </SectionHeading>
        <div className={styles.people}>
          {officialFields.map((field) => (
            <OfficialFieldset
              key={field}
              field={field}
              official={form.values[field]}
              findings={saving.findings}
              onChange={(official) => {
                change({ [field]: official });
              }}
            />
          ))}
        </div>
      </section>
      {saving.error === null ? null : <Refused error={saving.error} turn={saving.turn} />}
      <div className={styles.buttons}>
        <button type="submit" className="usa-button" aria-disabled={saving.busy}>
          {saving.busy ? 'Saving…' : 'Save'}
        </button>
        <AddressLink href={`/units/${unit.id}`}>Back without saving</AddressLink>
      </div>
      <p className={styles.note}>What you type is kept in this tab until you save it.</p>
    </form>
  );
}

/** Why nothing was saved, where no field is at fault: takes the focus, so that it is read. */
function Refused({
  error,
  turn,
}: {
  error: Parameters<typeof ProblemNotice>[0]['error'];
  turn: number;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [turn]);
  return (
    <div ref={box} tabIndex={-1} className={styles.refused}>
      <ProblemNotice error={error} />
    </div>
  );
}
