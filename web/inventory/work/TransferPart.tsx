import { useState } from 'react';
import type { ReactElement } from 'react';
import { askApi } from '../../graphql/client.ts';
import { TransferServiceDocument } from '../../graphql/generated/transfer-service.ts';
import type { TransferStep } from '../../graphql/generated/transfer-service.ts';
import type { TransfersToAnswerQuery } from '../../graphql/generated/transfers-to-answer.ts';
import { UnitChoicesDocument } from '../../graphql/generated/unit-choices.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { formatDate } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { fieldId } from '../../ui/field-ids.ts';
import { TextField } from '../../ui/TextField.tsx';
import { CommentForm } from './CommentForm.tsx';
import type { CommentChoice } from './CommentForm.tsx';
import styles from './Steps.module.scss';
import type { Step } from './use-step.ts';

/** An offer of a service to another unit. */
export type TransferOffer = TransfersToAnswerQuery['transfersToAnswer'][number];

/** Fewer letters find too much to choose from. */
const LETTERS = 2;

/** The service that a transfer is about. */
interface TransferredService {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly status: string;
  readonly transfer: TransferOffer | null;
}

/** Handing a service to another unit: offer it, take the offer back, accept or decline it; both sides have to agree (R2). */
export function TransferPart({
  service,
  owner,
  step,
}: {
  service: TransferredService;
  owner: boolean;
  step: Step;
}): ReactElement | null {
  const { transfer } = service;
  if (transfer !== null) return <TransferAnswer offer={transfer} step={step} />;
  if (!owner || service.status === 'ARCHIVED') return null;
  return (
    <Disclosure summary="Hand it to another unit">
      <Offer service={service} step={step} />
    </Disclosure>
  );
}

/** An open offer, with what the reader may do about it. */
export function TransferAnswer({ offer, step }: { offer: TransferOffer; step: Step }): ReactElement {
  const { serviceId, version, fromUnit, toUnit } = offer;
  const choice = (way: TransferStep, words: string, done: string, needsComment = false): CommentChoice => ({
    key: way,
    words,
    needsComment,
    take: (comment) =>
      step.take(
        `${way} ${serviceId} ${version} ${comment ?? ''}`,
        async (requestKey) =>
          (
            await askApi(TransferServiceDocument, {
              id: serviceId,
              version,
              toUnitId: toUnit.id,
              step: way,
              comment,
              requestKey,
            })
          ).transferService,
        done,
      ),
  });
  const choices = [
    ...(offer.mayAnswer
      ? [
          choice('ACCEPT', 'Accept', `${toUnit.name} is now responsible for ${offer.serviceName}.`),
          choice('DECLINE', 'Decline', `The offer is declined. ${fromUnit.name} stays responsible.`, true),
        ]
      : []),
    ...(offer.mayWithdraw ? [choice('WITHDRAW', 'Take the offer back', 'The offer is taken back.')] : []),
  ];
  return (
    <div>
      <p className={styles.line}>
        {offer.proposedBy} offered it to <strong>{toUnit.name}</strong> on {formatDate(offer.proposedAt)}.{' '}
        {fromUnit.name} stays responsible until it is accepted.
      </p>
      {offer.comment === null ? null : <blockquote className={styles.quote}>{offer.comment}</blockquote>}
      {choices.length === 0 ? null : (
        <CommentForm
          name={`transfer ${serviceId}`}
          label="Comment"
          hint={offer.mayAnswer ? 'Needed to decline.' : 'If you want to say something with it.'}
          busy={step.busy}
          choices={choices}
        />
      )}
    </div>
  );
}

/** The unit that a text names: as the list writes it, or by a name that only one of them has. */
function namedUnit<Unit extends { readonly name: string; readonly label: string }>(
  units: readonly Unit[],
  text: string,
): Unit | undefined {
  const said = text.trim().toLowerCase();
  const labelled = units.find(({ label }) => label.toLowerCase() === said);
  const named = units.filter(({ name }) => name.toLowerCase() === said);
  return labelled ?? (named.length === 1 ? named[0] : undefined);
}

function Offer({ service, step }: { service: TransferredService; step: Step }): ReactElement {
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const words = text.replace(/ \([^)]*\)$/, '').trim();
  const { data } = useOperation(UnitChoicesDocument, { text: words }, { enabled: words.length >= LETTERS });
  const units = (data?.units.nodes ?? []).map(({ id, name, abbreviation }) => ({
    id,
    name,
    label: `${name} (${abbreviation})`,
  }));
  const id = fieldId('transfer.unit');
  return (
    <div className={styles.form}>
      <TextField
        id={id}
        label="Unit that takes it over"
        hint="Type a part of its name, then choose it."
        list={`${id}-units`}
        maxLength={200}
        value={text}
        problems={missing ? ['Choose a unit from the list that opens while you type.'] : []}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <datalist id={`${id}-units`}>
        {units.map((unit) => (
          <option key={unit.id} value={unit.label} />
        ))}
      </datalist>
      <CommentForm
        name={`offer ${service.id}`}
        label="Why, if you want to say so"
        busy={step.busy}
        choices={[
          {
            key: 'PROPOSE',
            words: 'Offer it',
            needsComment: false,
            take: async (comment) => {
              const unit = namedUnit(units, text);
              setMissing(unit === undefined);
              if (unit === undefined) {
                document.getElementById(id)?.focus();
                return false;
              }
              return step.take(
                `PROPOSE ${service.id} ${service.version} ${unit.id} ${comment ?? ''}`,
                async (requestKey) =>
                  (
                    await askApi(TransferServiceDocument, {
                      id: service.id,
                      version: service.version,
                      toUnitId: unit.id,
                      step: 'PROPOSE',
                      comment,
                      requestKey,
                    })
                  ).transferService,
                `Offered to ${unit.name}. Nothing changes until it is accepted there.`,
              );
            },
          },
        ]}
      />
    </div>
  );
}
