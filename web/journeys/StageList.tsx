import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { listInWords } from '../../schema/vocabulary/channel-strip.ts';
import { ChannelStrip } from '../ui/ChannelStrip.tsx';
import { DigitalVerdict } from '../ui/DigitalVerdict.tsx';
import { RationaleMark } from '../ui/RationaleMark.tsx';
import { stageNote } from './journey-sentences.ts';
import type { JourneyStage } from './journey-types.ts';
import styles from './StageList.module.scss';

type Step = JourneyStage['services'][number];

/** The stages as a numbered path, each with the services people need and the programs that partners run. */
export function StageList({
  stages,
  repeated,
}: {
  stages: readonly JourneyStage[];
  repeated: ReadonlyMap<string, readonly number[]>;
}): ReactElement {
  return (
    <ol className={styles.stages}>
      {stages.map((stage) => (
        <li key={stage.id}>
          <span className={styles.number} aria-hidden="true">
            {stage.position}
          </span>
          <div className={styles.stage}>
            <h3 id={`stage-${stage.position}`} className={styles.name}>
              {stage.name}
            </h3>
            <p className={styles.description}>
              {stage.description} <span className={styles.note}>{stageNote(stage.services)}.</span>
            </p>
            {stage.services.length === 0 ? null : (
              <ul className={styles.steps}>
                {stage.services.map((step) => (
                  <StepRow
                    key={step.id}
                    step={step}
                    elsewhere={(repeated.get(step.id) ?? []).filter(
                      (position) => position !== stage.position,
                    )}
                  />
                ))}
              </ul>
            )}
            {stage.partnerPrograms.length === 0 ? null : (
              <div className={styles.partners}>
                <h4>Run by partners, without a verdict here</h4>
                <ul>
                  {stage.partnerPrograms.map((program) => (
                    <li key={program.id}>
                      {program.name} <span className={styles.note}>{program.operatedBy}</span>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StepRow({ step, elsewhere }: { step: Step; elsewhere: readonly number[] }): ReactElement {
  const { responsibleUnit: unit } = step;
  const top = unit.path[0];
  return (
    <li>
      <div>
        <Link to="/services/$id" params={{ id: step.id }} className={styles.service}>
          {step.name}
        </Link>
        <span className={styles.unit}>
          {unit.name}
          {top === undefined || top.id === unit.id ? '' : `, ${top.abbreviation ?? top.name}`}
          {elsewhere.length === 0 ? '' : ` · also in stage ${listInWords(elsewhere.map(String))}`}
        </span>
      </div>
      <ChannelStrip cells={step.channelStrip} />
      <div className={styles.verdict}>
        <DigitalVerdict gap={step.digitalGap} warnings={step.warnings} />
        {step.rationaleState === 'NOT_REQUIRED' || step.rationaleState === 'UNKNOWN' ? null : (
          <span className={styles.rationale}>
            <RationaleMark state={step.rationaleState} named />
          </span>
        )}
      </div>
    </li>
  );
}
