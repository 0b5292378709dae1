import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { journeyStateTerms, journeyStatusTerms } from '../../../schema/vocabulary/journey.ts';
import { confidenceTerms } from '../../../schema/vocabulary/service.ts';
import { AsOf } from '../../ui/AsOf.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import styles from './MapHead.module.scss';
import { figureLine } from './figure-line.ts';
import type { MapSearch } from './map-search.ts';
import type { MappedJourney } from './picture-of-journey.ts';

/** Title, summary, figures, the best digital path with its first break, and whom and what the journey rests on. */
export function MapHead({ journey, search }: { journey: MappedJourney; search: MapSearch }): ReactElement {
  const { lifeExperience, digitalPath } = journey;
  return (
    <div className={styles.head}>
      <PageHeading
        title={journey.name}
        here={`Journey, ${journeyStateTerms[journey.state].label.toLowerCase()}${
          journey.status === 'PUBLISHED' ? '' : `, ${journeyStatusTerms[journey.status].label.toLowerCase()}`
        }`}
        lead={journey.summary}
        tab={`Journey: ${journey.name}`}
        description={journey.summary}
        crumbs={crumbsOf(lifeExperience)}
      />
      <div className={styles.beside}>
        <DigitalPathSentence id={journey.id} path={digitalPath} search={search} />
        <p className={styles.rests}>
          {personaWords(journey.personas)} {sourceWords(journey)}{' '}
          <AsOf date={journey.figures.asOf} words="As of" />.
        </p>
      </div>
      <ul className={styles.figures} aria-label="Figures">
        {figureLine(journey.figures).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

function crumbsOf(lifeExperience: MappedJourney['lifeExperience']): ReactNode[] {
  return [
    <Link key="all" to="/journeys" activeOptions={{ exact: true }}>
      Journeys
    </Link>,
    ...(lifeExperience === null
      ? []
      : [
          <Link key="one" to="/life-experiences/$id" params={{ id: lifeExperience.id }}>
            {lifeExperience.name}
          </Link>,
        ]),
  ];
}

function DigitalPathSentence({
  id,
  path,
  search,
}: {
  id: string;
  path: MappedJourney['digitalPath'];
  search: MapSearch;
}): ReactElement | null {
  if (path.steps.length === 0) return null;
  const { firstBreak } = path;
  const shown = search.path === '1';
  return (
    <p className={styles.path}>
      <strong>Best digital path.</strong> {path.sentence}{' '}
      {firstBreak === null ? null : (
        <>
          <Link
            to="/journeys/$id"
            params={{ id }}
            search={{ ...search, selected: firstBreak.stepId, at: undefined }}
            resetScroll={false}
          >
            First break: {firstBreak.stepName}
          </Link>
          {'. '}
        </>
      )}
      <Link
        to="/journeys/$id"
        params={{ id }}
        search={{ ...search, path: shown ? undefined : '1' }}
        resetScroll={false}
        className={styles.show ?? ''}
      >
        {shown ? 'Show all steps again' : 'Show the path'}
      </Link>
    </p>
  );
}

function personaWords(personas: MappedJourney['personas']): string {
  if (personas.length === 0) return 'Persona: none recorded.';
  const words = personas.map(({ name, description }) =>
    description === null ? name : `${name} (${description})`,
  );
  return `${personas.length === 1 ? 'Persona' : 'Personas'}: ${words.join('; ')}.`;
}

function sourceWords({ source, confidence, orderAssumed, stages }: MappedJourney): string {
  const evidence = stages.flatMap((stage) => stage.steps.flatMap((step) => step.evidence)).length;
  return [
    evidence === 0
      ? 'Evidence: none recorded for any step.'
      : `Evidence: ${evidence} ${evidence === 1 ? 'entry' : 'entries'} on steps.`,
    ...(orderAssumed ? ['The order of steps inside a stage is assumed.'] : []),
    `Source: ${source.replace(/\.$/, '')} (${confidenceTerms[confidence].label.toLowerCase()}).`,
  ].join(' ');
}
