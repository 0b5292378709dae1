import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { channelKindTerms, digitalFamilies, familyOf } from '../../../schema/vocabulary/channel.ts';
import type { ChannelKind } from '../../../schema/vocabulary/channel.ts';
import { fieldId } from '../../ui/field-ids.ts';
import { useFindings } from './form-findings.ts';
import { Problems } from '../../ui/Field.tsx';
import styles from './RegisterForm.module.scss';

/** The kinds most services have: one press each. */
const usual: readonly ChannelKind[] = [
  'WEBSITE',
  'PHONE_AGENT',
  'IN_PERSON_OFFICE',
  'POSTAL_MAIL',
  'MOBILE_APP',
];

/** Groups of the list of all kinds. */
export const kindGroups: readonly { readonly name: string; readonly kinds: readonly ChannelKind[] }[] = [
  { name: 'Digital', kinds: kindsWhere((kind) => digitalFamilies.includes(familyOf(kind))) },
  {
    name: 'Not digital',
    kinds: kindsWhere((kind) => !digitalFamilies.includes(familyOf(kind)) && kind !== 'THIRD_PARTY'),
  },
  { name: 'Through others', kinds: ['THIRD_PARTY'] },
];

function kindsWhere(test: (kind: ChannelKind) => boolean): ChannelKind[] {
  return (Object.keys(channelKindTerms) as ChannelKind[]).filter(test);
}

/** Adds a channel of a usual kind by one press, of any other out of the list. */
export function AddChannel({
  onAdd,
  first,
}: {
  onAdd: (kind: ChannelKind) => void;
  first: boolean;
}): ReactElement {
  const id = useId();
  const [other, setOther] = useState<ChannelKind>('EMAIL');
  const { problems } = useFindings('channels');
  return (
    <fieldset className={`usa-fieldset ${styles.addChannel ?? ''}`}>
      <legend className="usa-legend">{first ? 'How can people reach it?' : 'Add another channel'}</legend>
      {first ? <Problems id={fieldId('channels')} problems={problems} /> : null}
      <div className={styles.buttons}>
        {usual.map((kind, index) => (
          <button
            key={kind}
            id={index === 0 ? fieldId('channels') : undefined}
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => {
              onAdd(kind);
            }}
          >
            <span aria-hidden="true">+ </span>
            {channelKindTerms[kind].label}
          </button>
        ))}
      </div>
      <div className={styles.otherKind}>
        <label htmlFor={id}>Another kind</label>
        <select
          id={id}
          className="usa-select"
          value={other}
          onChange={(event) => {
            setOther(event.target.value as ChannelKind);
          }}
        >
          <KindOptions />
        </select>
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => {
            onAdd(other);
          }}
        >
          Add this kind
        </button>
      </div>
    </fieldset>
  );
}

/** All kinds of channel in their groups, as the options of a select. */
export function KindOptions(): ReactElement {
  return (
    <>
      {kindGroups.map(({ name, kinds }) => (
        <optgroup key={name} label={name}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {channelKindTerms[kind].label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
