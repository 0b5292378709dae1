import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { ChannelStripLegend } from '../ui/ChannelStripLegend.tsx';
import { countOf, formatCount, NOT_KNOWN } from '../ui/numbers.ts';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Section } from '../ui/Section.tsx';
import { SourceNote } from '../ui/SourceNote.tsx';
import { JourneyMapLinks } from './JourneyMapLinks.tsx';
import type { Journey } from './journey-types.ts';
import styles from './JourneyRecord.module.scss';
import { repeatedSteps, stepsFinding, stepsOf, stoppingSteps } from './journey-sentences.ts';
import { StageList } from './StageList.tsx';
import { StepStrip } from './StepStrip.tsx';

/** A life experience that was found, from its summary to its source. */
export function JourneyRecord({
  journey,
  crumbs,
}: {
  journey: Journey;
  crumbs: readonly ReactNode[];
}): ReactElement {
  const stages = [...journey.stages].sort((a, b) => a.position - b.position);
  const steps = stepsOf(stages);
  const programs = new Set(stages.flatMap((stage) => stage.partnerPrograms.map((one) => one.name)));
  return (
    <Page width="table">
      <PageHeading
        kicker={
          journey.designated ? 'Life experience, designated in 2022' : 'Life experience, not designated'
        }
        title={journey.name}
        lead={journey.description}
        tab={journey.name}
        description={`${journey.description} ${stepsFinding(steps)}`}
        crumbs={crumbs}
      />
      <section className={styles.summary} aria-labelledby="summary">
        <h2 id="summary">{stepsFinding(steps)}</h2>
        <StepStrip counts={journey.counts} />
        <Stopping steps={stoppingSteps(steps)} />
        <JourneyMapLinks id={journey.id} />
      </section>
      <KeyFacts
        layout="figures"
        facts={[
          { term: 'Stages', value: formatCount(stages.length) },
          { term: 'Services', value: formatCount(steps.length) },
          { term: 'Agencies', value: formatCount(journey.agencies.length) },
          { term: 'Partner programs', value: formatCount(programs.size) },
        ]}
      />
      <Section
        id="stages"
        title="Stage by stage"
        note={`${countOf(stages.length, 'stage', 'stages')}, in the order in which people meet them.`}
      >
        <ChannelStripLegend />
        <StageList stages={stages} repeated={repeatedSteps(stages)} />
      </Section>
      <Section id="agencies" title="Agencies that take part">
        <ul className={styles.agencies}>
          {journey.agencies.map((unit) => (
            <li key={unit.id}>
              <Link to="/units/$id" params={{ id: unit.id }}>
                {unit.name}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="source" title="Where this comes from">
        <p className={styles.population}>People affected: {journey.population ?? NOT_KNOWN}.</p>
        <SourceNote source={journey.source} confidence={journey.confidence} />
      </Section>
    </Page>
  );
}

function Stopping({ steps }: { steps: readonly { id: string; name: string }[] }): ReactElement | null {
  if (steps.length === 0) return null;
  return (
    <ul className={styles.stopping} aria-label="Services that cannot be finished digitally">
      {steps.map((step) => (
        <li key={step.id}>
          <Link to="/services/$id" params={{ id: step.id }}>
            {step.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
