import type { ReactElement } from 'react';
import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import {
  dispositionTerms,
  reasonTerms,
  rootCauseTerms,
  solutionKindTerms,
} from '../../../schema/vocabulary/rationale.ts';
import { rationaleSubjectTerms } from '../../../schema/vocabulary/rationale-review.ts';
import { ChannelStrip } from '../../ui/ChannelStrip.tsx';
import { formatDate } from '../../ui/dates.ts';
import { DigitalVerdict } from '../../ui/DigitalVerdict.tsx';
import { KeyFacts } from '../../ui/KeyFacts.tsx';
import type { KeyFact } from '../../ui/KeyFacts.tsx';
import { PhysicalVerdict } from '../../ui/PhysicalVerdict.tsx';
import { LevelMark } from '../LevelMark.tsx';
import type { ReviewedRationale } from './reviewed-rationale.ts';
import styles from './RationalesPage.module.scss';

/** The text of a rationale as the Act asks for it, and the facts of its service that it has to agree with (R21-R23). */
export function RationaleFacts({ rationale }: { rationale: ReviewedRationale }): ReactElement {
  const { service } = rationale;
  return (
    <>
      <section aria-labelledby="text">
        <h3 id="text" className={styles.title}>
          What the agency says
        </h3>
        {rationale.illustrative ? (
          <p className={styles.note}>
            <strong>Illustrative.</strong> Written for this demonstration, not published by the agency.
          </p>
        ) : null}
        <KeyFacts facts={textFacts(rationale)} />
      </section>
      <section aria-labelledby="channels">
        <h3 id="channels" className={styles.title}>
          How the service is reached
        </h3>
        <p className={styles.reach}>
          <ChannelStrip cells={service.channelStrip} size="page" />
          <DigitalVerdict gap={service.digitalGap} warnings={service.warnings} />
          <PhysicalVerdict gap={service.physicalGap} />
        </p>
        <ul className={styles.channels}>
          {service.channels.map((channel) => (
            <li key={channel.id}>
              {channelKindTerms[channel.kind].label}: {channel.name}. <LevelMark level={channel.level} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function textFacts(rationale: ReviewedRationale): KeyFact[] {
  const { subject, description, explanation, owner, reviewDue, source, supersedes } = rationale;
  const given = (term: string, value: string | null): KeyFact[] =>
    value === null || value === '' ? [] : [{ term, value }];
  return [
    ...given('About', subject === null ? null : rationaleSubjectTerms[subject].label),
    ...given('Description', description),
    { term: 'One day digital?', value: dispositionTerms[rationale.disposition].label },
    {
      term: rationale.reasons.length === 1 ? 'Reason' : 'Reasons',
      value: (
        <ul className={styles.list}>
          {rationale.reasons.map((reason) => (
            <li key={reason.code}>
              <strong>{reasonTerms[reason.code].label}</strong>
              {reason.rootCause === null
                ? null
                : ` (${rootCauseTerms[reason.rootCause].label.toLowerCase()})`}
              {reason.brief === null ? null : `. ${reason.brief}`}
              {reason.citations.length === 0 ? null : (
                <span className={styles.note}>{reason.citations.join('; ')}</span>
              )}
            </li>
          ))}
        </ul>
      ),
    },
    ...given('Explanation', explanation),
    {
      term: 'Potential ways',
      value:
        rationale.solutions.length === 0 ? (
          rationale.potentialSolution || 'None is written.'
        ) : (
          <ul className={styles.list}>
            {rationale.solutions.map(({ kind, text }) => (
              <li key={`${kind ?? ''} ${text ?? ''}`}>
                {kind === null ? null : <strong>{solutionKindTerms[kind].label}. </strong>}
                {text}
              </li>
            ))}
          </ul>
        ),
      ...(rationale.noneIdentified ? { note: 'The agency has identified no way.' } : {}),
    },
    ...given('Owner', owner),
    {
      term: 'To be looked at again',
      value: reviewDue === null ? 'not set' : formatDate(reviewDue),
      ...(rationale.stale ? { note: 'That day has come.' } : {}),
    },
    ...(supersedes === null
      ? []
      : [{ term: 'Takes the place of', value: `${supersedes.title}, given earlier` }]),
    { term: 'Version', value: rationale.version },
    { term: 'Source', value: source },
  ];
}
