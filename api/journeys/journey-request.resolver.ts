import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { JourneyRequestStep } from '../../schema/vocabulary/journey-request.ts';
import { PageArgs } from '../inventory/connection.type.ts';
import type { LazyConnection } from '../inventory/lazy-connection.ts';
import { requireUnit } from '../inventory/read-units.ts';
import { Service } from '../inventory/service.type.ts';
import { Unit } from '../inventory/unit.type.ts';
import { Work } from '../inventory/work.type.ts';
import type { RequestContext } from '../request.ts';
import { answerJourneyRequest } from './answer-journey-request.ts';
import { findJourneyRequests, loadJourneyRequest, serviceOfRequest } from './find-journey-requests.ts';
import type { RequestRecord } from './find-journey-requests.ts';
import { JourneyRequestChange } from './journey-change.type.ts';
import { JourneyRequestFilter } from './journey-filter.input.ts';
import { JourneyRequestInput } from './journey-request.input.ts';
import { JourneyRequest, JourneyRequestConnection } from './journey-request.type.ts';
import { JourneyWork } from './journey-work.type.ts';
import { openJourneyRequest } from './open-journey-request.ts';
import { readJourneyWork } from './read-journey-work.ts';
import type { RequestWritten } from './write-request.ts';

const KEY =
  'A random key of this request, such as a UUID. The same request sent again under its key changes nothing and gets the first answer, for 30 days.';

/** The door to what life-experience teams and agencies ask and tell each other. */
@Resolver(() => JourneyRequest)
export class JourneyRequestResolver {
  @Query(() => JourneyRequestConnection, {
    description:
      'What life-experience teams asked agencies or told them, the latest first. Leads, OMB and administrators read all; registrars those to their units (R46, R50, R97).',
  })
  journeyRequests(
    @Arg('filter', () => JourneyRequestFilter, {
      nullable: true,
      description: 'Which requests; all that the reader may see when absent.',
    })
    filter: JourneyRequestFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): LazyConnection<RequestRecord> {
    return findJourneyRequests(context, filter, page);
  }

  @Mutation(() => JourneyRequestChange, {
    description:
      'Asks an agency about a step, or tells it something of a service. Facts of services are not touched (R46, R50). For life-experience leads.',
  })
  openJourneyRequest(
    @Arg('input', () => JourneyRequestInput, { description: 'What is asked or said, and of whom.' })
    input: JourneyRequestInput,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<RequestWritten> {
    return openJourneyRequest(context, input, requestKey ?? null);
  }

  @Mutation(() => JourneyRequestChange, {
    description:
      'Takes a request one step on. Registrars of the unit that is asked write, accept, or decline with a word; life-experience leads write or take it back. Nobody decides on what they asked themselves (R46, R50).',
  })
  answerJourneyRequest(
    @Arg('id', () => ID, { description: 'Id of the request.' }) id: string,
    @Arg('version', () => Int, {
      description: 'Version that was read; any other is a conflict and changes nothing.',
    })
    version: number,
    @Arg('step', () => JourneyRequestStep, { description: 'What to do.' }) step: JourneyRequestStep,
    @Arg('text', () => String, {
      nullable: true,
      description: 'What to say, at most 2,000 characters; needed to write and to decline.',
    })
    text: string | null,
    @Arg('serviceId', () => ID, {
      nullable: true,
      description: 'For who accepts a claim: the service that was registered for it, where there is one.',
    })
    serviceId: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<RequestWritten> {
    const said = { text: text ?? null, serviceId: serviceId ?? null, requestKey: requestKey ?? null };
    return answerJourneyRequest(context, { id, version, step, ...said });
  }

  @FieldResolver(() => Unit, { description: 'The unit that is asked.' })
  unit(@Root() request: RequestRecord, @Ctx() context: RequestContext) {
    return requireUnit(context, request.unitId);
  }

  @FieldResolver(() => Service, {
    nullable: true,
    description:
      'The service that it speaks of, or that was registered for a claim; null where there is none, or the reader may not see it.',
  })
  service(@Root() request: RequestRecord, @Ctx() context: RequestContext) {
    return serviceOfRequest(context, request);
  }
}

/** What came of a step. */
@Resolver(() => JourneyRequestChange)
export class JourneyRequestChangeResolver {
  @FieldResolver(() => JourneyRequest, {
    nullable: true,
    description: 'The request as it is now; null where it was refused.',
  })
  request(
    @Root() { id }: RequestWritten,
    @Ctx() context: RequestContext,
  ): Promise<RequestRecord | null> | null {
    return id === null ? null : loadJourneyRequest(context, id);
  }
}

/** What waits for a person beside the work of the inventory belongs to this slice, the higher of the two. */
@Resolver(() => Work)
export class JourneyWorkResolver {
  @FieldResolver(() => JourneyWork, {
    nullable: true,
    description:
      'What life-experience teams said about the own units and nobody has answered; for leads, what agencies answered. Null for who is neither (R46, R50).',
  })
  journeyRequests(@Ctx() context: RequestContext): Promise<JourneyWork | null> {
    return readJourneyWork(context);
  }
}
