import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import {
  journeyRequestStateTerms,
  journeyRequestStepTerms,
} from '../../../schema/vocabulary/journey-request.ts';
import { formatDate } from '../../ui/dates.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { requestTitle } from './journey-request.ts';
import type { JourneyRequest } from './journey-request.ts';
import styles from './JourneyRequestsPage.module.scss';

/** For whom somebody spoke. */
const sideWords: Readonly<Record<string, string>> = {
  TEAM: 'for the life-experience team',
  AGENCY: 'for the agency',
};

/** A small conversation with a state: what was said, by which side, and what the reader may do next (R46, R50). */
export function Conversation({ request }: { request: JourneyRequest }): ReactElement {
  const { journey, stepId, service, unit, state, messages } = request;
  return (
    <article className={styles.conversation} aria-labelledby={`${request.id}-title`}>
      <h2 id={`${request.id}-title`}>{requestTitle(request)}</h2>
      <p className={styles.facts}>
        {journeyRequestStateTerms[state].label} · to {unit.name} · in{' '}
        <Link
          to="/journeys/$id"
          params={{ id: journey.id }}
          search={stepId === null ? {} : { selected: stepId }}
        >
          {journey.name}
        </Link>
        {service === null ? null : (
          <>
            {' '}
            · service{' '}
            <Link to="/services/$id" params={{ id: service.id }}>
              {service.name}
            </Link>
          </>
        )}
      </p>
      <ol className={styles.messages}>
        {messages.map((message, index) => (
          <li key={index}>
            <p className={styles.facts}>
              {message.by} {sideWords[message.side] ?? ''}, {formatDate(message.at)}
              {message.step === null || message.step === 'MESSAGE'
                ? ''
                : `: ${journeyRequestStepTerms[message.step].label.toLowerCase()}`}
            </p>
            {message.text === '' ? null : <blockquote>{message.text}</blockquote>}
          </li>
        ))}
      </ol>
      {request.mayAnswer || request.mayWithdraw ? <AnswerForm request={request} /> : null}
    </article>
  );
}
