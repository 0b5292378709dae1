import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { TransferStep } from '../../schema/vocabulary/transfer.ts';
import type { RequestContext } from '../request.ts';
import type { ServiceRecord } from './read-services.ts';
import { listTransfersToAnswer, loadTransfer } from './read-transfers.ts';
import type { TransferRecord } from './read-transfers.ts';
import { requireUnit } from './read-units.ts';
import type { UnitRecord } from './read-units.ts';
import { ServiceChange } from './service-change.type.ts';
import { Service } from './service.type.ts';
import { transferService } from './transfer-service.ts';
import { Transfer } from './transfer.type.ts';
import { Unit } from './unit.type.ts';
import type { ServiceWritten } from './write-service.ts';

/** The door by which services go from one unit to another. */
@Resolver(() => Transfer)
export class TransferResolver {
  @Mutation(() => ServiceChange, {
    description:
      'Takes a service one step on its way to another responsible unit. A registrar of the responsible unit offers it or takes the offer back; one of the other unit accepts, or declines with a comment. Until it is accepted nothing changes (R2, R10). Who answers for a draft of another agency gets no service in the answer.',
  })
  transferService(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Arg('version', () => Int, {
      description: 'Version that was read; any other is a conflict and changes nothing.',
    })
    version: number,
    @Arg('toUnitId', () => ID, { description: 'Id of the unit that takes the service over.' })
    toUnitId: string,
    @Arg('step', () => TransferStep, { description: 'What to do.' }) step: TransferStep,
    @Arg('comment', () => String, {
      nullable: true,
      description: 'What to say with it, for the history; at most 2,000 characters.',
    })
    comment: string | null,
    @Arg('requestKey', () => String, {
      nullable: true,
      description: 'A random key of this request; sent again under its key it changes nothing.',
    })
    requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWritten> {
    const said = { comment: comment?.trim() || null, requestKey: requestKey ?? null };
    return transferService(context, { id, version, toUnitId, step, ...said });
  }

  @Query(() => [Transfer], {
    description:
      'Services that are offered to units the reader registers for, the oldest offer first, at most 200.',
  })
  transfersToAnswer(@Ctx() context: RequestContext): Promise<TransferRecord[]> {
    return listTransfersToAnswer(context);
  }

  @FieldResolver(() => Unit, { description: 'The unit that leads the service now.' })
  fromUnit(@Root() transfer: TransferRecord, @Ctx() context: RequestContext): Promise<UnitRecord> {
    return requireUnit(context, transfer.fromUnitId);
  }

  @FieldResolver(() => Unit, { description: 'The unit that is to lead the service.' })
  toUnit(@Root() transfer: TransferRecord, @Ctx() context: RequestContext): Promise<UnitRecord> {
    return requireUnit(context, transfer.toUnitId);
  }
}

/** The offer of one service. */
@Resolver(() => Service)
export class ServiceTransferResolver {
  @FieldResolver(() => Transfer, {
    nullable: true,
    description:
      'The offer of the service to another unit, where there is one that the reader may see (R2, R97).',
  })
  transfer(@Root() service: ServiceRecord, @Ctx() context: RequestContext): Promise<TransferRecord | null> {
    return loadTransfer(context, service);
  }
}
