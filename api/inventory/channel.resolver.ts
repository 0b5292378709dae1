import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { Channel, ChannelOffering } from './channel-offering.type.ts';
import { loadServiceCount } from './count-gaps.ts';
import { allServiceTypes } from './describe-service-type.rules.ts';
import type { ServiceTypeRecord } from './describe-service-type.rules.ts';
import { explainChannelRationale } from './explain-channel.rules.ts';
import { listChannels } from './list-channels.ts';
import { requireService } from './read-records.ts';
import type { ChannelRecord } from './read-records.ts';
import { ServiceType } from './service-type.type.ts';
import { Service } from './service.type.ts';

/** The door to the kinds of channel. */
@Resolver(() => ChannelOffering)
export class ChannelResolver {
  @Query(() => [Channel], { description: 'All kinds of channel, with how each is used (R18, R20c).' })
  channels(@Ctx() context: RequestContext) {
    return listChannels(context);
  }

  @FieldResolver(() => String, {
    description: 'Why the channel has its rationale flag, in one sentence (R20c).',
  })
  rationaleReason(@Root() channel: ChannelRecord): string {
    return explainChannelRationale(channel);
  }

  @FieldResolver(() => Service, { description: 'The service that is reached through this channel.' })
  service(@Root() channel: ChannelRecord, @Ctx() context: RequestContext) {
    return requireService(context, channel.serviceId);
  }
}

/** The door to the seven service types. */
@Resolver(() => ServiceType)
export class ServiceTypeResolver {
  @Query(() => [ServiceType], { description: 'The seven types of service (R5).' })
  serviceTypes(): ServiceTypeRecord[] {
    return allServiceTypes();
  }

  @FieldResolver(() => Int, { description: 'Number of services with this as their primary type.' })
  serviceCount(@Root() type: ServiceTypeRecord, @Ctx() context: RequestContext): Promise<number> {
    return loadServiceCount(context, 'ServiceType', type.id);
  }
}
