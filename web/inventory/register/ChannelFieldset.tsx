import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { channelKindTerms, mediumOf } from '../../../schema/vocabulary/channel.ts';
import type { ChannelKind } from '../../../schema/vocabulary/channel.ts';
import { completionLevelTerms } from '../../../schema/vocabulary/completion.ts';
import type { CompletionLevel } from '../../../schema/vocabulary/completion.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { LevelMark } from '../LevelMark.tsx';
import { KindOptions } from './AddChannel.tsx';
import { moveButtonId } from './channel-ids.ts';
import { useChoice, useText } from './form-findings.ts';
import styles from './RegisterForm.module.scss';
import type { ChannelValue, ServiceValues } from './service-values.ts';
import { yesNoUnknown } from './word-choices.ts';

const levels = (Object.keys(completionLevelTerms) as CompletionLevel[]).map((level) => ({
  value: level,
  label: <LevelMark level={level} />,
  definition: completionLevelTerms[level].definition,
}));

const media = [
  { value: 'DIGITAL', label: 'Digitally' },
  { value: 'TRADITIONAL', label: 'Not digitally' },
  { value: 'UNKNOWN', label: 'Not known' },
];

/** One channel: its kind, how far it gets, where it is, and whether everyone can use it (R18, R20c, R25). */
export function ChannelFieldset({
  index,
  count,
  onMove,
  onRemove,
}: {
  index: number;
  count: number;
  onMove: (to: number, channel: ChannelValue) => void;
  onRemove: (channel: ChannelValue) => void;
}): ReactElement {
  const path = `channels.${index}` as const;
  const { getValues } = useFormContext<ServiceValues>();
  const kind = useWatch<ServiceValues, `channels.${number}.kind`>({ name: `${path}.kind` });
  const isDigital = mediumOf(kind, 'UNKNOWN', 'A11_2024') === 'DIGITAL';
  const isPartner = kind === 'THIRD_PARTY';
  const label = channelKindTerms[kind].label;
  return (
    <fieldset className={`usa-fieldset ${styles.channel ?? ''}`}>
      <legend className={styles.channelTitle}>
        Channel {index + 1}: {label}
      </legend>
      <div className={styles.channelTools}>
        <button
          id={moveButtonId(index, 'up')}
          type="button"
          disabled={index === 0}
          onClick={() => {
            onMove(index - 1, getValues(path));
          }}
        >
          Move up<span className={styles.unseen}> channel {index + 1}</span>
        </button>
        <button
          id={moveButtonId(index, 'down')}
          type="button"
          disabled={index === count - 1}
          onClick={() => {
            onMove(index + 1, getValues(path));
          }}
        >
          Move down<span className={styles.unseen}> channel {index + 1}</span>
        </button>
        <button
          type="button"
          onClick={() => {
            onRemove(getValues(path));
          }}
        >
          Remove<span className={styles.unseen}> channel {index + 1}</span>
        </button>
      </div>
      <div className={styles.channelColumns}>
        <ChoiceField
          {...useChoice(`${path}.level`)}
          kind="radio"
          label="How far does the service get here?"
          choices={levels}
        />
        <div className={styles.channelWhere}>
          <SelectField
            {...useText(`${path}.kind`)}
            label="Kind"
            width="full"
            hint={channelKindTerms[kind].definition}
          >
            <KindOptions />
          </SelectField>
          {isPartner ? <PartnerMedium index={index} /> : null}
          {isDigital || isPartner ? (
            <ChannelText index={index} part="url" label="Web address" hint="https://…" inputMode="url" />
          ) : null}
          {isDigital ? null : <ChannelText index={index} part="place" label={placeLabel(kind)} />}
          <TextField
            {...useText(`${path}.name`)}
            label="Name"
            hint={`Only if it has one of its own; without it, “${label}”.`}
          />
          <TextField
            {...useText(`${path}.languages`)}
            label="Languages"
            hint="Parted by commas: English, Spanish"
          />
        </div>
      </div>
      <div className={styles.channelColumns}>
        <ChoiceField
          {...useChoice(`${path}.accessible`)}
          kind="radio"
          label="Accessible to people with disabilities?"
          layout="line"
          choices={yesNoUnknown}
        />
        <ChoiceField
          {...useChoice(`${path}.selfService`)}
          kind="radio"
          label="Without help from staff?"
          layout="line"
          choices={yesNoUnknown}
        />
      </div>
    </fieldset>
  );
}

function placeLabel(kind: ChannelKind): string {
  return kind.startsWith('PHONE') || kind === 'FAX' ? 'Phone number' : 'Where';
}

function PartnerMedium({ index }: { index: number }): ReactElement {
  return (
    <ChoiceField
      {...useChoice(`channels.${index}.medium`)}
      kind="radio"
      label="How does the partner give it?"
      layout="line"
      choices={media}
    />
  );
}

function ChannelText({
  index,
  part,
  ...words
}: {
  index: number;
  part: 'url' | 'place';
  label: string;
  hint?: string;
  inputMode?: 'url';
}): ReactElement {
  return <TextField {...useText(`channels.${index}.${part}`)} {...words} />;
}
