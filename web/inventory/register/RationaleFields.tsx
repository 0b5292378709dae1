import type { ReactElement } from 'react';
import {
  dispositionTerms,
  reasonTerms,
  rootCauseTerms,
  solutionKindTerms,
  usualRootCauses,
} from '../../../schema/vocabulary/rationale.ts';
import type { ReasonCode, RootCause, SolutionKind } from '../../../schema/vocabulary/rationale.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { CountedText } from './CountedText.tsx';
import { useChoice, useText } from './form-findings.ts';
import styles from './RegisterForm.module.scss';
import { wordChoices } from './word-choices.ts';
import { WordsWithText } from './WordsWithText.tsx';

/** Longest brief reason (R30). */
const BRIEF_MAX = 250;

/**
 * Why the service cannot be finished digitally and what would change that, asked for where the rules say so (R21,
 * R22, IDEA section 4(d)). Says once, when it opens, that it is there.
 */
export function RationaleFields({ why }: { why: string }): ReactElement {
  return (
    <section className={styles.rationale} aria-labelledby="rationale-title">
      <h3 id="rationale-title" tabIndex={-1} className={styles.partTitle}>
        Why can it not be finished digitally?
      </h3>
      <p className={styles.note}>{why}</p>
      <div className={styles.fields}>
        <ChoiceField
          {...useChoice('rationale.disposition')}
          kind="radio"
          label="Could it be digital one day?"
          choices={wordChoices(dispositionTerms)}
        />
        <Reasons />
        <Solutions />
        <TextArea
          {...useText('rationale.explanation')}
          label="Explanation"
          hint="As long as it needs to be. Readers of the public page see it."
        />
        <TextField
          {...useText('rationale.title')}
          label="Title"
          hint="Left empty, it is made of the service and its first reason."
        />
        <TextField
          {...useText('rationale.owner')}
          label="Who answers for this rationale"
          hint="An office or work mailbox, never a private contact."
        />
        <TextField
          {...useText('rationale.reviewDue')}
          type="date"
          label="To be looked at again by"
          hint="A year from now, unless you set another day."
          width="short"
        />
      </div>
    </section>
  );
}

function Reasons(): ReactElement {
  return (
    <WordsWithText
      part="reasons"
      words={Object.keys(reasonTerms) as ReasonCode[]}
      terms={reasonTerms}
      legend="Reasons"
      hint="At least one, each in a short sentence of its own. Choose all that apply."
    >
      {(code) => <ReasonParts code={code} />}
    </WordsWithText>
  );
}

function ReasonParts({ code }: { code: ReasonCode }): ReactElement {
  const causes = [
    ...usualRootCauses[code],
    ...(Object.keys(rootCauseTerms) as RootCause[]).filter((cause) => !usualRootCauses[code].includes(cause)),
  ];
  return (
    <>
      <CountedText path={`rationale.reasons.${code}.brief`} label="The reason in brief" max={BRIEF_MAX} />
      <SelectField {...useText(`rationale.reasons.${code}.rootCause`)} label="What lies behind it">
        <option value="">Not said</option>
        {causes.map((cause) => (
          <option key={cause} value={cause}>
            {rootCauseTerms[cause].label}
          </option>
        ))}
      </SelectField>
      <TextField
        {...useText(`rationale.reasons.${code}.citations`)}
        label="Law or rule"
        hint="Statute or regulation, parted by semicolons: 20 CFR 422.107; 42 U.S.C. 405"
      />
    </>
  );
}

function Solutions(): ReactElement {
  return (
    <WordsWithText
      part="solutions"
      words={Object.keys(solutionKindTerms) as SolutionKind[]}
      terms={solutionKindTerms}
      legend="What would make it digital"
      hint="At least one potential way. Choose all that apply."
    >
      {(kind) => <SolutionText kind={kind} />}
    </WordsWithText>
  );
}

function SolutionText({ kind }: { kind: SolutionKind }): ReactElement {
  return <TextArea {...useText(`rationale.solutions.${kind}.text`)} label="In a sentence or two" rows={2} />;
}
