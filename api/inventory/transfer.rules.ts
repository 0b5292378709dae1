import type { ChangeAction } from '../../schema/vocabulary/change.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import type { TransferStep } from '../../schema/vocabulary/transfer.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import type { ServiceState } from './service-state.rules.ts';

/** A service that one unit offers to another and that nobody has answered yet. */
export interface Offer {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly byId: string;
  readonly byName: string;
  /** ISO date and time. */
  readonly at: string;
  readonly comment: string | null;
}

/** On which side of a transfer somebody stands; a registrar of both units stands on both. */
export interface TransferSides {
  /** Registers for the unit that leads the service. */
  readonly gives: boolean;
  /** Registers for the unit that is to lead it. */
  readonly takes: boolean;
}

/** Why a step cannot be taken. `notYours` where the person may not take it at all. */
export interface TransferRefusal {
  readonly refused: string;
  readonly cure: string;
  readonly notYours: boolean;
}

const told: Record<TransferStep, ChangeAction> = {
  PROPOSE: 'TRANSFER_PROPOSED',
  ACCEPT: 'TRANSFERRED',
  DECLINE: 'TRANSFER_DECLINED',
  WITHDRAW: 'TRANSFER_WITHDRAWN',
};

/**
 * Whether a step of a transfer can be taken: the responsible unit offers and withdraws, the other accepts and declines,
 * and only what is offered to a unit can be answered by it.
 */
export function transferStep(
  step: TransferStep,
  toUnitId: string,
  service: { readonly status: ServiceStatus; readonly leadUnitId: string; readonly offer: Offer | null },
  { gives, takes }: TransferSides,
): { readonly action: ChangeAction } | TransferRefusal {
  const givesNow = step === 'PROPOSE' || step === 'WITHDRAW';
  if (givesNow ? !gives : !takes) return notYours(givesNow);
  if (service.status === 'ARCHIVED') {
    return notNow('The service is archived.', 'Register it anew if it is given again.');
  }
  const { offer, leadUnitId } = service;
  if (step === 'PROPOSE') {
    if (toUnitId === leadUnitId)
      return notNow('This unit leads the service already.', 'Choose another unit.');
    if (offer === null) return { action: told.PROPOSE };
    return notNow(
      'The service is offered to a unit already.',
      'Withdraw that offer first, or wait for the answer.',
    );
  }
  if (offer === null) {
    return notNow(
      'The service is not offered to anybody now.',
      'Read the record again: the offer was withdrawn or answered.',
    );
  }
  return offer.toUnitId === toUnitId
    ? { action: told[step] }
    : notNow('The service is offered to another unit.', 'Read the record again.');
}

function notYours(givesNow: boolean): TransferRefusal {
  return {
    refused: givesNow
      ? 'Only a registrar of the responsible unit offers a service or takes the offer back.'
      : 'Only a registrar of the unit that it is offered to answers an offer.',
    cure: 'Ask a registrar of that unit.',
    notYours: true,
  };
}

const notNow = (refused: string, cure: string): TransferRefusal => ({ refused, cure, notYours: false });

/** Whether an answer of `transferStep` says no. */
export function isTransferRefusal(
  answer: { readonly action: ChangeAction } | TransferRefusal,
): answer is TransferRefusal {
  return 'refused' in answer;
}

/** The service after another unit took over: it leads, and the unit that led is no longer responsible. Who leads no longer takes part beside that (R7). The number that the old unit gave it stays behind. */
export function transferred(state: ServiceState, toUnitId: string, now: Date): ServiceState {
  const lead = state.facts.unitIds[0];
  const led = (facts: ServiceFacts): ServiceFacts => ({
    ...facts,
    externalId: null,
    participants: facts.participants.filter(({ unitId }) => unitId !== toUnitId),
    unitIds: [toUnitId, ...facts.unitIds.filter((id) => id !== toUnitId && id !== lead)],
  });
  return {
    ...state,
    version: state.version + 1,
    updatedAt: now.toISOString(),
    facts: led(state.facts),
    proposal: state.proposal === null ? null : led(state.proposal),
  };
}
