import { use } from 'react';
import type { ReactElement } from 'react';
import { channelKindTerms, mediumOf } from '../../../schema/vocabulary/channel.ts';
import { defaultDeliveryStages } from '../../../schema/vocabulary/delivery-stage.ts';
import { participationRoleTerms } from '../../../schema/vocabulary/participation.ts';
import type { ServiceInput } from '../../graphql/generated/register-service.ts';
import { stripOf } from '../../../schema/vocabulary/channel-strip.ts';
import { reasonTerms, solutionKindTerms } from '../../../schema/vocabulary/rationale.ts';
import { serviceTypeTerms } from '../../../schema/vocabulary/service.ts';
import { DigitalVerdict } from '../../ui/DigitalVerdict.tsx';
import { KeyFacts } from '../../ui/KeyFacts.tsx';
import type { KeyFact } from '../../ui/KeyFacts.tsx';
import { PhysicalVerdict } from '../../ui/PhysicalVerdict.tsx';
import { NOT_KNOWN } from '../../ui/numbers.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { PeopleBlock } from '../PeopleBlock.tsx';
import type { PeopleFacts } from '../PeopleBlock.tsx';
import { PriorityBlock } from '../PriorityBlock.tsx';
import { ReachBlock } from '../ReachBlock.tsx';
import { customersInWords } from '../service-words.ts';
import { PreviewContext } from './form-preview.ts';
import styles from './RegisterForm.module.scss';
import { typedFigures } from './priority-values.ts';
import { chosen, serviceInputOf } from './service-input.ts';
import type { NamedValue, RationaleValues, ServiceValues } from './service-values.ts';
import { useOwnUnits } from './use-own-units.ts';

/** The public page of the service as it would stand, drawn by the blocks of that page. */
export function PageAsTyped({ values }: { values: ServiceValues }): ReactElement {
  const { preview } = use(PreviewContext);
  const { units } = useOwnUnits();
  const lead = units.find(({ id }) => id === values.leadUnitId)?.name ?? NOT_KNOWN;
  const input = serviceInputOf(values);
  return (
    <section className={styles.page} aria-labelledby="page-as-typed">
      <h3 id="page-as-typed" className={styles.partTitle}>
        The page as the public will read it
      </h3>
      <p className={styles.pageName}>
        {values.name.trim() === '' ? 'A service without a name' : values.name}
      </p>
      <p className={styles.pageLead}>{values.description}</p>
      <KeyFacts
        facts={[
          { term: 'Responsible', value: lead },
          ...(values.furtherUnits.length === 0
            ? []
            : [{ term: 'Together with', value: namesOf(values.furtherUnits) }]),
          ...(values.participants.length === 0
            ? []
            : [{ term: 'Taking part', value: <ParticipantNames participants={values.participants} /> }]),
          { term: 'For', value: customersInWords(values.customers) },
          {
            term: 'Type',
            value: values.primaryType === '' ? NOT_KNOWN : serviceTypeTerms[values.primaryType].label,
          },
        ]}
      />
      <ReachBlock
        service={{
          crossChannel: values.crossChannel,
          name: values.name,
          channelStrip: stripOf(values.channels),
          channels: values.channels.map((channel, index) => ({
            ...channel,
            id: channel.key,
            name: channel.name.trim() === '' ? channelKindTerms[channel.kind].label : channel.name,
            url: channel.url.trim() === '' ? null : channel.url,
            medium: mediumOf(channel.kind, channel.medium, 'A11_2024'),
            rationale: preview?.channelRationales[index] ?? 'UNKNOWN',
            hostListed: null,
          })),
        }}
      />
      {preview === undefined ? null : (
        <div>
          <SectionHeading id="way">What stands in the way</SectionHeading>
          <KeyFacts
            facts={[
              { term: 'Finished digitally?', value: <DigitalVerdict gap={preview.digitalGap} /> },
              { term: 'Other way kept?', value: <PhysicalVerdict gap={preview.physicalGap} /> },
              ...(preview.rationaleNeeded ? rationaleFacts(values.rationale) : []),
            ]}
          />
        </div>
      )}
      <PeopleBlock
        service={{
          occasions: (input.occasions ?? []).map((statement) => ({ id: statement, statement })),
          occasionDetails: (input.occasionDetails ?? []).map(asShown),
          outcome: input.outcome ?? null,
          deliveryStages: stagesOf(input.deliveryStages ?? []),
          offerings: (input.offerings ?? []).map((name) => ({ id: name, name })),
          volumes: (input.volumes ?? [])
            .filter(({ value, unit, year }) => value >= 0 && unit !== '' && year !== '')
            .map((volume, index) => ({ id: String(index), ...volume })),
        }}
      />
      <PriorityBlock
        service={{ priorityFacts: typedFigures(values.priorityFacts), volumes: values.volumes }}
      />
      <SectionHeading id="behind">Who and what is behind it</SectionHeading>
      <KeyFacts
        facts={[
          { term: 'Roles', value: namesOf(values.roles) },
          { term: 'Tools', value: namesOf(values.tools) },
          { term: 'Forms', value: namesOf(values.forms) },
        ]}
      />
    </section>
  );
}

function rationaleFacts(rationale: RationaleValues): KeyFact[] {
  const reasons = chosen(rationale.reasons);
  const ways = chosen(rationale.solutions);
  return [
    {
      term: 'Reason',
      value:
        reasons.length === 0
          ? 'not said'
          : reasons.map(([code, { brief }]) => (
              <p key={code} className={styles.pagePart}>
                {reasonTerms[code].label}
                {brief.trim() === '' ? '' : `. ${brief}`}
              </p>
            )),
    },
    {
      term: 'Possible solution',
      value:
        ways.length === 0
          ? 'not said'
          : ways.map(([kind, { text }]) => (
              <p key={kind} className={styles.pagePart}>
                {solutionKindTerms[kind].label}
                {text.trim() === '' ? '' : `. ${text}`}
              </p>
            )),
    },
    ...(rationale.explanation.trim() === '' ? [] : [{ term: 'Explanation', value: rationale.explanation }]),
  ];
}

/** The participating units as they would stand, without links, which lead away from the form. */
function ParticipantNames({ participants }: { participants: ServiceValues['participants'] }): ReactElement {
  return (
    <>
      {participants.map(({ id, name, role, explanation }) => (
        <p key={`${id} ${role}`} className={styles.pagePart}>
          {name} {role === '' ? '' : participationRoleTerms[role].label}
          {explanation.trim() === '' ? '' : `. ${explanation.trim()}`}
        </p>
      ))}
    </>
  );
}

/** What is said of an occasion, as the API would give it back. */
function asShown(
  detail: NonNullable<ServiceInput['occasionDetails']>[number],
): PeopleFacts['occasionDetails'][number] {
  const { occasion, kind, demand, characteristics } = detail;
  const { band = 'UNKNOWN', unit = null, year = null, explanation = null } = demand ?? {};
  return {
    occasion,
    kind: kind ?? 'UNKNOWN',
    demand: demand === null || demand === undefined ? null : { band, unit, year, explanation },
    characteristics: characteristics ?? [],
  };
}

function stagesOf(names: readonly string[]): PeopleFacts['deliveryStages'] {
  return names.length === 0
    ? { names: [...defaultDeliveryStages], recorded: false }
    : { names: [...names], recorded: true };
}

function namesOf(values: readonly NamedValue[]): string {
  return values.length === 0 ? NOT_KNOWN : values.map(({ name }) => name).join('; ');
}
