import { use } from 'react';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { provenDigitalGaps } from '../../../schema/vocabulary/gap.ts';
import type { DigitalGap } from '../../../schema/vocabulary/gap.ts';
import { stripOf, stripSentence } from '../../../schema/vocabulary/channel-strip.ts';
import type { VerdictSubject } from '../../../schema/vocabulary/verdict.ts';
import { ChannelStrip } from '../../ui/ChannelStrip.tsx';
import { DigitalVerdict } from '../../ui/DigitalVerdict.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { KeyFacts } from '../../ui/KeyFacts.tsx';
import { formatShare } from '../../ui/numbers.ts';
import { PhysicalVerdict } from '../../ui/PhysicalVerdict.tsx';
import { useChangedWords } from '../../ui/use-changed-words.ts';
import { PreviewContext } from './form-preview.ts';
import type { ServicePreview } from './form-preview.ts';
import type { ServiceValues } from './service-values.ts';
import styles from './VerdictPanel.module.scss';

/**
 * What the rules say of the form as it stands, beside the fields: the strip at once, the verdicts as soon as the API
 * has judged. The same rules judge the record when it is stored.
 */
export function VerdictPanel(): ReactElement {
  const { preview, error, busy } = use(PreviewContext);
  const channels = useWatch<ServiceValues, 'channels'>({ name: 'channels' });
  // At once as typed; as the rules see it as soon as they have been asked (an informational page may be the end).
  const strip = preview === undefined || busy ? stripOf(channels) : preview.channelStrip;
  const said = useChangedWords(preview === undefined ? '' : asTyped(preview.digitalGap));
  return (
    <aside className={styles.panel} aria-labelledby="verdict-title" aria-busy={busy && preview === undefined}>
      <h3 id="verdict-title" className={styles.title}>
        As typed
      </h3>
      <p className={styles.strip}>
        <ChannelStrip cells={strip} size="page" />
      </p>
      <p className={styles.sentence} aria-hidden="true">
        {stripSentence(strip)}
      </p>
      <p role="status" className={styles.unseen}>
        {said}
      </p>
      {preview === undefined ? (
        <p className={styles.note}>
          {error === null
            ? 'The verdict stands here as soon as there is a name or a channel.'
            : 'The server cannot judge it just now. Go on typing; the verdict follows.'}
        </p>
      ) : (
        <>
          <Judged
            mark={<DigitalVerdict gap={preview.digitalGap} />}
            sentence={asTyped(preview.digitalGap)}
            preview={preview}
            subject="DIGITAL_GAP"
            about="Can it be finished digitally?"
          />
          <Judged
            mark={<PhysicalVerdict gap={preview.physicalGap} />}
            preview={preview}
            subject="PHYSICAL_GAP"
            about="Is an accessible other way kept?"
          />
          <p className={styles.note}>
            {formatShare(preview.completeness.recorded, preview.completeness.asked)} of the facts asked for
            {preview.completeness.missing[0] === undefined
              ? '.'
              : `; next: ${preview.completeness.missing[0].cure}`}
          </p>
        </>
      )}
    </aside>
  );
}

function Judged({
  mark,
  sentence,
  preview,
  subject,
  about,
}: {
  mark: ReactElement;
  sentence?: string;
  preview: ServicePreview;
  subject: VerdictSubject;
  about: string;
}): ReactElement {
  const verdict = preview.verdicts.find((one) => one.subject === subject);
  return (
    <div className={styles.judged}>
      <p className={styles.mark}>{mark}</p>
      {sentence === undefined ? null : <p className={styles.sentence}>{sentence}</p>}
      {verdict === undefined ? null : (
        <Disclosure
          summary={
            <>
              Why?<span className={styles.unseen}> {about}</span>
            </>
          }
        >
          <KeyFacts
            facts={[
              { term: 'Verdict', value: verdict.sentence },
              {
                term: 'What is typed',
                value:
                  verdict.facts.length === 0 ? (
                    'Nothing that bears on it.'
                  ) : (
                    <ul className={styles.facts}>
                      {verdict.facts.map((fact) => (
                        <li key={fact.sentence}>{fact.sentence}</li>
                      ))}
                    </ul>
                  ),
              },
              { term: 'Rule', value: verdict.rule },
              { term: 'Law', value: verdict.law },
              { term: 'What would change it', value: verdict.wouldChange },
            ]}
          />
        </Disclosure>
      )}
    </div>
  );
}

/** The digital verdict as a sentence about what is typed. */
function asTyped(gap: DigitalGap): string {
  if (gap === 'CLOSED') return 'As typed, this service can be finished digitally.';
  if (gap === 'NO_CHANNEL') return 'As typed, nobody can reach this service: it has no channel yet.';
  return provenDigitalGaps.includes(gap)
    ? 'As typed, this service cannot be finished digitally.'
    : 'As typed, it is not known whether this service can be finished digitally.';
}
