import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import type { ChannelKind } from '../../../schema/vocabulary/channel.ts';
import { ActorLevel, actorLevelTerms } from '../../../schema/vocabulary/journey.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { detailsHeadings } from '../map/use-details-focus.ts';
import { BlueprintFields } from './BlueprintFields.tsx';
import { BurdenFields } from './BurdenFields.tsx';
import { changeStep } from './change-step.ts';
import type { StepFact } from './change-step.ts';
import { listed } from './edit.ts';
import styles from './Editor.module.scss';
import { EvidenceFields } from './EvidenceFields.tsx';
import { HandOffFields } from './HandOffFields.tsx';
import type { Step } from './journey-document.ts';
import { ObservationFields } from './ObservationFields.tsx';
import { PartnerFields } from './PartnerFields.tsx';
import { removeStep } from './remove-step.ts';
import { ServiceFields } from './ServiceFields.tsx';
import { StepPlace } from './StepPlace.tsx';
import type { FormAim, StepFormProps } from './step-form-props.ts';

const emotions = ['−2, very bad', '−1, bad', '0, neither', '+1, good', '+2, very good'] as const;

/** Parts that are folded at first, where nothing is recorded in them. */
const recordedIn = (step: Step) => ({
  partners: step.partnerProgramIds.length > 0,
  burdens: step.burdens.length > 0,
  blueprint:
    step.frontstageRoleIds.length +
      step.supportToolIds.length +
      step.backstageActions.length +
      step.policyConstraints.length >
    0,
});

/**
 * Everything that can be said of one step, in the order in which one says it.
 * @param aim a control of the form that a check leads to; the title where there is none
 */
export function StepForm(
  props: StepFormProps & { aim: FormAim | undefined; onClose: () => void },
): ReactElement {
  const { session, step, aim, onClose } = props;
  const title = useRef<HTMLHeadingElement>(null);
  // What is unfolded once stays so while the form is open, whatever is added and removed.
  const [wasOpen] = useState(() => recordedIn(step));
  useEffect(() => {
    const control = aim === undefined ? null : document.getElementById(aim.control);
    for (let around = control?.closest('details'); around != null;)
      [around.open, around] = [true, around.parentElement?.closest('details')];
    (control ?? title.current)?.focus();
  }, [step.id, aim]);
  const set = <Fact extends StepFact>(fact: Fact, value: Step[Fact]): void => {
    session.apply(changeStep(session.document, step.id, fact, value));
  };
  return (
    <section
      className={styles.form}
      aria-labelledby={detailsHeadings.heading}
      onKeyDown={(event) => {
        // A list that is open takes Escape for itself.
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <h2 ref={title} id={detailsHeadings.heading} tabIndex={-1}>
        Step: {listed(step.name)}
      </h2>
      <TextField
        id="step-name"
        label="Name"
        value={step.name}
        onChange={(event) => {
          set('name', event.target.value);
        }}
      />
      <TextArea
        id="step-goal"
        label="What people want here"
        hint="In their words, such as “Know whether I may apply”."
        value={step.goal ?? ''}
        onChange={(event) => {
          set('goal', event.target.value === '' ? null : event.target.value);
        }}
      />
      <ServiceFields {...props} />
      <Disclosure summary="Move it to another stage or place">
        <StepPlace {...props} />
      </Disclosure>
      <HandOffFields {...props} />
      <ObservationFields {...props} />
      <EvidenceFields
        session={session}
        supported={{ stepId: step.id, observationId: null }}
        evidence={step.evidence}
        of="this step"
      />
      <Disclosure summary="Partner programs, channel, feeling and who acts" open={wasOpen.partners}>
        <div className={styles.stack}>
          <PartnerFields {...props} />
          <SelectField
            id="step-channel"
            label="Channel people use"
            value={step.channel ?? ''}
            onChange={(event) => {
              set('channel', event.target.value === '' ? null : (event.target.value as ChannelKind));
            }}
          >
            <option value="">Not recorded</option>
            {Object.entries(channelKindTerms).map(([kind, { label }]) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </SelectField>
          <SelectField
            id="step-emotion"
            label="How people feel"
            value={step.emotion ?? ''}
            onChange={(event) => {
              set('emotion', event.target.value === '' ? null : Number(event.target.value));
            }}
          >
            <option value="">Not recorded</option>
            {emotions.map((words, index) => (
              <option key={words} value={index - 2}>
                {words}
              </option>
            ))}
          </SelectField>
          <ChoiceField
            kind="checkbox"
            id="step-moment"
            label="Weight"
            choices={[{ value: 'moment', label: 'A moment that matters' }]}
            control={() => ({
              checked: step.momentThatMatters,
              onChange: (event) => {
                set('momentThatMatters', event.target.checked);
              },
            })}
          />
          <ChoiceField
            kind="checkbox"
            id="step-levels"
            label="Who acts"
            layout="columns"
            choices={Object.values(ActorLevel).map((value) => ({
              value,
              label: actorLevelTerms[value].label,
            }))}
            control={(value) => ({
              checked: step.actorLevels.some((level) => level === value),
              onChange: (event) => {
                set(
                  'actorLevels',
                  Object.values(ActorLevel).filter((level) =>
                    level === value ? event.target.checked : step.actorLevels.includes(level),
                  ),
                );
              },
            })}
          />
        </div>
      </Disclosure>
      <Disclosure summary="Burdens on people" open={wasOpen.burdens}>
        <BurdenFields session={session} step={step} />
      </Disclosure>
      <Disclosure
        summary="Blueprint: roles, what happens backstage, tools and rules"
        open={wasOpen.blueprint}
      >
        <BlueprintFields {...props} />
      </Disclosure>
      <p className={styles.actions}>
        <button
          type="button"
          onClick={() => {
            session.apply(removeStep(session.document, step.id));
            onClose();
          }}
        >
          Remove this step
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </section>
  );
}
