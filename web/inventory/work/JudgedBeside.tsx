import type { ReactElement } from 'react';
import { ChannelStrip } from '../../ui/ChannelStrip.tsx';
import { DigitalVerdict } from '../../ui/DigitalVerdict.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { KeyFacts } from '../../ui/KeyFacts.tsx';
import { PhysicalVerdict } from '../../ui/PhysicalVerdict.tsx';
import { RationaleMark } from '../../ui/RationaleMark.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import styles from './Steps.module.scss';
import type { Submission } from './submission.ts';

type Judged = Submission['after'];
type Verdict = Judged['verdicts'][number];

/** What the rules say of what is public and of what was submitted, side by side, question by question. */
export function JudgedBeside({ submission: { before, after } }: { submission: Submission }): ReactElement {
  const changed =
    before !== null &&
    (before.digitalGap !== after.digitalGap ||
      before.physicalGap !== after.physicalGap ||
      before.rationaleState !== after.rationaleState);
  return (
    <section aria-labelledby="judged">
      <SectionHeading
        id="judged"
        note={
          before === null
            ? 'Judged by the same rules as every record.'
            : changed
              ? 'Approving and publishing would change what the rules say.'
              : 'Approving and publishing would leave every verdict as it is.'
        }
      >
        What the rules say of it
      </SectionHeading>
      <div className={styles.beside}>
        {before === null ? null : <Side title="Public now" judged={before} />}
        <Side title="As submitted" judged={after} />
      </div>
    </section>
  );
}

function Side({ title, judged }: { title: string; judged: Judged }): ReactElement {
  const verdictOn = (subject: Verdict['subject']): Verdict | undefined =>
    judged.verdicts.find((one) => one.subject === subject);
  return (
    <div>
      <h3 className={styles.changeTitle}>{title}</h3>
      <p className={styles.line}>
        <ChannelStrip cells={judged.channelStrip} />
      </p>
      <Answer
        side={title}
        question="Can it be finished digitally?"
        mark={<DigitalVerdict gap={judged.digitalGap} size="page" />}
        verdict={verdictOn('DIGITAL_GAP')}
      />
      <Answer
        side={title}
        question="Is an accessible other way kept?"
        mark={<PhysicalVerdict gap={judged.physicalGap} size="page" />}
        verdict={verdictOn('PHYSICAL_GAP')}
      />
      <Answer
        side={title}
        question="Has anybody said why?"
        mark={<RationaleMark state={judged.rationaleState} />}
        verdict={verdictOn('RATIONALE')}
      />
    </div>
  );
}

function Answer({
  side,
  question,
  mark,
  verdict,
}: {
  side: string;
  question: string;
  mark: ReactElement;
  verdict: Verdict | undefined;
}): ReactElement {
  return (
    <div className={styles.answer}>
      <h4 className={styles.note}>{question}</h4>
      <p>{mark}</p>
      {verdict === undefined ? null : (
        <>
          <p>{verdict.sentence}</p>
          <Disclosure
            summary={
              <>
                Why? <span className={styles.unseen}>{`${question} ${side}`}</span>
              </>
            }
          >
            <KeyFacts
              facts={[
                {
                  term: 'What is recorded',
                  value:
                    verdict.facts.map(({ sentence }) => sentence).join(' ') || 'Nothing that bears on it.',
                },
                { term: 'Rule', value: verdict.rule },
                { term: 'Policy', value: verdict.policy },
                { term: 'Law', value: verdict.law },
                { term: 'What would change it', value: verdict.wouldChange },
              ]}
            />
          </Disclosure>
        </>
      )}
    </div>
  );
}
