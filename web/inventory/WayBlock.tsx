import type { ReactElement, ReactNode } from 'react';
import { rationaleStateTerms } from '../../schema/vocabulary/gap.ts';
import { AsOf } from '../ui/AsOf.tsx';
import { DigitalVerdict } from '../ui/DigitalVerdict.tsx';
import { PhysicalVerdict } from '../ui/PhysicalVerdict.tsx';
import { RationaleMark } from '../ui/RationaleMark.tsx';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import { RationaleText } from './RationaleText.tsx';
import { verdictOn } from './service-record.ts';
import type { ServiceRecord, ServiceVerdict } from './service-record.ts';
import styles from './ServicePage.module.scss';
import { VerdictWhy } from './VerdictWhy.tsx';

/** What stands in the way of finishing the service digitally, and of another way: verdicts, reasons, rationale. */
export function WayBlock({ service }: { service: ServiceRecord }): ReactElement {
  return (
    <section aria-labelledby="way" className={styles.block}>
      <SectionHeading
        id="way"
        note={
          <>
            Judged by rule, never typed in; last judged{' '}
            <AsOf date={service.assessment.assessedAt} words="on" />.
          </>
        }
      >
        What stands in the way
      </SectionHeading>
      <Judged
        service={service}
        title="Can it be finished digitally?"
        mark={<DigitalVerdict gap={service.digitalGap} warnings={service.warnings} size="page" />}
        verdict={verdictOn(service, 'DIGITAL_GAP')}
      />
      <Judged
        service={service}
        title="Is an accessible other way kept?"
        mark={<PhysicalVerdict gap={service.physicalGap} size="page" />}
        verdict={verdictOn(service, 'PHYSICAL_GAP')}
      />
      <Judged
        service={service}
        title="Has anybody said why?"
        mark={<RationaleMark state={service.rationaleState} />}
        verdict={verdictOn(service, 'RATIONALE')}
        otherwise={rationaleStateTerms[service.rationaleState].definition}
      >
        {service.rationales.map((rationale) => (
          <RationaleText key={rationale.id} rationale={rationale} />
        ))}
      </Judged>
    </section>
  );
}

function Judged({
  service,
  title,
  mark,
  verdict,
  otherwise,
  children,
}: {
  service: ServiceRecord;
  title: string;
  mark: ReactElement;
  verdict: ServiceVerdict | undefined;
  otherwise?: string;
  children?: ReactNode;
}): ReactElement {
  const sentence = verdict?.sentence ?? otherwise;
  return (
    <div className={styles.judged}>
      <h3 className={styles.question}>{title}</h3>
      <p className={styles.mark}>{mark}</p>
      {sentence === undefined ? null : <p className={styles.sentence}>{sentence}</p>}
      {children}
      {verdict === undefined ? null : <VerdictWhy service={service} verdict={verdict} about={title} />}
    </div>
  );
}
