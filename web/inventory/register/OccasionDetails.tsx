import { useState } from 'react';
import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { demandBandTerms, occasionKindTerms } from '../../../schema/vocabulary/occasion.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { sentenceCase } from '../service-words.ts';
import { useText } from './form-findings.ts';
import styles from './RegisterForm.module.scss';
import { isSent } from './service-input.ts';
import type { ServiceValues } from './service-values.ts';

/** What nobody said stands first, where it is chosen. */
const { UNKNOWN, ...knownKinds } = occasionKindTerms;
const kindsUnknownFirst = { UNKNOWN, ...knownKinds };

/** What is said of each occasion beside its words: kind, demand and who comes (R4). Nothing of it is asked for. */
export function OccasionDetails(): ReactElement | null {
  const { getValues } = useFormContext<ServiceValues>();
  const occasions = useWatch<ServiceValues, 'occasions'>({ name: 'occasions' });
  const [open] = useState(() => getValues('occasions').some(isSent.occasionDetails));
  if (!occasions.some(isSent.occasions)) return null;
  return (
    <Disclosure summary="More about each occasion" open={open}>
      <div className={styles.rows}>
        <p className={styles.note}>
          What you do not know, leave. A demand is a band with its unit and year; an exact figure belongs
          among the yearly figures below.
        </p>
        {occasions.map((row, index) =>
          // Rows have no names of their own; their place is what their fields are called by.
          isSent.occasions(row) ? <Detail key={index} index={index} occasion={row.text} /> : null,
        )}
      </div>
    </Disclosure>
  );
}

function Detail({ index, occasion }: { index: number; occasion: string }): ReactElement {
  const path = `occasions.${index}` as const;
  const row = useWatch<ServiceValues, `occasions.${number}`>({ name: path });
  const figures = (row.band !== '' && row.band !== 'UNKNOWN') || row.unit !== '' || row.year !== '';
  const explained = figures || row.band !== '' || row.explanation !== '';
  return (
    <fieldset className={styles.participant}>
      <legend>{occasion}</legend>
      <SelectField {...useText(`${path}.kind`)} label="Kind of occasion">
        <Options terms={kindsUnknownFirst} />
      </SelectField>
      <SelectField {...useText(`${path}.band`)} label="Demand in a year">
        <option value="">Not recorded</option>
        <Options terms={demandBandTerms} />
      </SelectField>
      {figures ? <Figures path={path} /> : null}
      {explained ? <Explanation path={path} isKnown={row.band !== 'UNKNOWN'} /> : null}
      <div className={styles.whole}>
        <TextArea
          {...useText(`${path}.characteristics`)}
          label="Who comes"
          hint="Kinds of people, one a line, at most ten: “new farmers”. Never a person."
        />
      </div>
    </fieldset>
  );
}

type OccasionPath = `occasions.${number}`;

/** What a band counts and when; there once a band is chosen. */
function Figures({ path }: { path: OccasionPath }): ReactElement {
  return (
    <>
      <TextField {...useText(`${path}.unit`)} label="Of what" hint="Such as “applications”." />
      <TextField {...useText(`${path}.year`)} label="Year" hint="2025, FY2025 or 2025 Q1." />
    </>
  );
}

function Explanation({ path, isKnown }: { path: OccasionPath; isKnown: boolean }): ReactElement {
  return (
    <div className={styles.whole}>
      <TextField
        {...useText(`${path}.explanation`)}
        label={isKnown ? 'Where the band comes from (optional)' : 'Why nobody knows the demand'}
      />
    </div>
  );
}

function Options({ terms }: { terms: Readonly<Record<string, { readonly label: string }>> }): ReactElement {
  return (
    <>
      {Object.entries(terms).map(([word, { label }]) => (
        <option key={word} value={word}>
          {sentenceCase(label)}
        </option>
      ))}
    </>
  );
}
