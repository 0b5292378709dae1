import type { Actor, RequestContext } from '../request.ts';
import { requireActor } from '../request.ts';
import { loadById } from './by-id.loader.ts';
import type { ServiceRecord } from './read-services.ts';
import { registersFor } from './service.policy.ts';
import { maySeeOffer, sidesOf } from './transfer.policy.ts';
import { offersOf, offersTo } from './transfer.statements.ts';
import type { OfferRow } from './transfer.statements.ts';
import type { Transfer } from './transfer.type.ts';

/** An offer as this reader sees it. */
export interface TransferRecord extends Transfer {
  readonly fromUnitId: string;
  readonly toUnitId: string;
}

/** The offer of a service, where there is one that the reader may see. */
export async function loadTransfer(
  context: RequestContext,
  service: Pick<ServiceRecord, 'id'>,
): Promise<TransferRecord | null> {
  if (context.actor === null) return null;
  const offer = await loadById(context, 'inventory.offersOf', offersOf, service.id);
  return offer === undefined || !maySeeOffer(context.actor, offer) ? null : shown(offer, context.actor);
}

/**
 * What the reader has to answer, the oldest first.
 * @throws Problem SIGN_IN_REQUIRED
 */
export async function listTransfersToAnswer(context: RequestContext): Promise<TransferRecord[]> {
  const actor = requireActor(context);
  const units = registersFor(actor);
  if (units.length === 0) return [];
  return (await context.graph.read(offersTo(units))).map((offer) => shown(offer, actor));
}

function shown(offer: OfferRow, actor: Actor): TransferRecord {
  const { gives, takes } = sidesOf(actor, offer.fromUnitId, offer.toUnitId);
  return {
    serviceId: offer.id,
    serviceName: offer.serviceName,
    status: offer.status,
    version: offer.version,
    proposedBy: offer.byName,
    proposedAt: offer.at,
    comment: offer.comment,
    mayAnswer: takes,
    mayWithdraw: gives,
    fromUnitId: offer.fromUnitId,
    toUnitId: offer.toUnitId,
  };
}
