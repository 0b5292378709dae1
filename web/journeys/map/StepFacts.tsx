import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { observationKindTerms, severityTerms } from '../../../schema/vocabulary/observation.ts';
import { agencyWords, emotionWords, missingWords } from '../../canvas/card-words.ts';
import type { JourneyPicture, PictureCard } from '../../canvas/journey-picture.ts';
import { ChannelStrip } from '../../ui/ChannelStrip.tsx';
import { KeyFacts } from '../../ui/KeyFacts.tsx';
import type { KeyFact } from '../../ui/KeyFacts.tsx';
import { NOT_KNOWN } from '../../ui/numbers.ts';
import styles from './Details.module.scss';
import type { MapSearch } from './map-search.ts';
import { StepLinks } from './StepLinks.tsx';
import { StepVerdict } from './StepVerdict.tsx';

/** The facts of a step, what was observed of it, its links in both directions, and what can be done next. */
export function StepFacts({
  picture,
  card,
  search,
  actions,
}: {
  picture: JourneyPicture;
  card: PictureCard;
  search: MapSearch;
  actions: ((card: PictureCard) => ReactNode) | undefined;
}): ReactElement {
  return (
    <>
      {card.goal === null ? null : <p className={styles.goal}>{card.goal}</p>}
      <StepVerdict card={card} />
      {missingWords(card).map((words) => (
        <span key={words} className={styles.note}>
          {words}
        </span>
      ))}
      <KeyFacts facts={factsOf(card)} />
      {card.observations.length === 0 ? null : (
        <>
          <h3>Observed</h3>
          <ul>
            {card.observations.map((one) => (
              <li key={one.id}>
                <strong>
                  {observationKindTerms[one.kind].label}
                  {one.severity === null ? '' : `, ${severityTerms[one.severity].label.toLowerCase()}`}.
                </strong>{' '}
                {one.text}
                <span className={styles.note}>Evidence: {one.evidence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <StepLinks picture={picture} card={card} search={search} />
      <div className={styles.actions}>
        {card.agency === null ? null : (
          <p className={styles.goal}>
            <Link to="." search={{ ...search, agency: card.agency.id }} resetScroll={false}>
              Show only steps of {card.agency.code}
            </Link>
          </p>
        )}
        {actions?.(card)}
      </div>
    </>
  );
}

function factsOf(card: PictureCard): KeyFact[] {
  return [
    { term: 'Agency', value: <Responsible card={card} /> },
    ...(card.services.length === 0
      ? []
      : [{ term: card.services.length === 1 ? 'Service' : 'Services', value: <Services card={card} /> }]),
    ...(card.goneServices.length === 0
      ? []
      : [{ term: 'No longer in the index', value: card.goneServices.join('; ') }]),
    ...(card.partners.length === 0
      ? []
      : [
          {
            term: 'Run by partners',
            value: card.partners
              .map(({ name, operatedBy }) => (operatedBy === null ? name : `${name} (${operatedBy})`))
              .join('; '),
          },
        ]),
    { term: 'Other way', value: otherWay(card.physicalGap) },
    ...named('Roles people meet', card.blueprint.frontstageRoles),
    ...named('Backstage', card.blueprint.backstageActions),
    ...named('Tools', card.blueprint.supportTools),
    ...named('Rules', card.blueprint.policyConstraints),
    ...(card.emotion === null
      ? []
      : [{ term: 'Emotion', value: `${emotionWords(card.emotion)} (of −2 to +2)` }]),
    ...(card.moment ? [{ term: 'Weight', value: 'A moment that matters' }] : []),
    { term: 'Evidence', value: card.evidence },
  ];
}

function named(term: string, values: readonly string[]): KeyFact[] {
  return values.length === 0 ? [] : [{ term, value: values.join('; ') }];
}

function otherWay(physicalGap: boolean | null): string {
  if (physicalGap === null) return NOT_KNOWN;
  return physicalGap
    ? 'no accessible way that is not digital'
    : 'an accessible way that is not digital is kept';
}

function Responsible({ card }: { card: PictureCard }): ReactElement {
  const { agency, unit } = card;
  if (agency === null) return <>{agencyWords(card)}</>;
  return (
    <>
      <Link to="/units/$id" params={{ id: agency.id }}>
        {agency.name}
      </Link>
      {unit === null || unit.id === agency.id ? null : (
        <span className={styles.note}>
          <Link to="/units/$id" params={{ id: unit.id }}>
            {unit.name}
          </Link>
        </span>
      )}
    </>
  );
}

function Services({ card }: { card: PictureCard }): ReactElement {
  return (
    <ul>
      {card.services.map((service) => (
        <li key={service.id}>
          <Link to="/services/$id" params={{ id: service.id }}>
            {service.name}
          </Link>
          <br />
          <ChannelStrip cells={service.strip} />
        </li>
      ))}
    </ul>
  );
}
