import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PageArgs } from '../inventory/connection.type.ts';
import type { RequestContext } from '../request.ts';
import { branchesOfRows, selectedBranches } from '../selection.ts';
import { DigitalPath, JourneyWhatIf } from './digital-path.type.ts';
import { findJourneys } from './find-journeys.ts';
import { HandOff } from './hand-off.type.ts';
import { JourneyFigures } from './journey-figures.type.ts';
import { JourneyFilter } from './journey-filter.input.ts';
import { mayEditJourneys, maySeeWriters } from './journey.policy.ts';
import { Journey, JourneyConnection, JourneyPersona, JourneyStage } from './journey.type.ts';
import { LifeExperience } from './life-experience.type.ts';
import { partOfJourney, readJourney } from './read-journey.ts';
import type { JourneyRecord } from './read-journey.ts';
import { tryDigital } from './try-digital.ts';

/** The door to journeys. What came with a journey skips its door; the doors load what did not. */
@Resolver(() => Journey)
export class JourneyMapResolver {
  @Query(() => JourneyConnection, {
    description:
      'Journeys by name: those that are published, and for life-experience leads, OMB and administrators all (R44, R97).',
  })
  journeys(
    @Arg('filter', () => JourneyFilter, {
      nullable: true,
      description: 'Which journeys; all that the reader may see when absent.',
    })
    filter: JourneyFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findJourneys(context, filter, page, branchesOfRows(selectedBranches(info)));
  }

  @Query(() => Journey, {
    nullable: true,
    description:
      'One journey by its id with everything that its map shows, or null where there is none that the reader may see (R44, R97).',
  })
  journey(
    @Arg('id', () => ID, { description: 'Id of the journey.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<JourneyRecord | null> {
    return readJourney(context, id, selectedBranches(info));
  }

  @Query(() => JourneyWhatIf, {
    nullable: true,
    description:
      'What a journey would count if some of its services could be finished digitally from start to finish. Nothing is written. Null where there is no such journey that the reader may see.',
  })
  journeyWhatIf(
    @Arg('id', () => ID, { description: 'Id of the journey.' }) id: string,
    @Arg('digitalServiceIds', () => [ID], {
      description: 'Services of the journey that are to be digital, at most 50.',
    })
    digitalServiceIds: string[],
    @Ctx() context: RequestContext,
  ) {
    return tryDigital(context, id, digitalServiceIds);
  }

  @FieldResolver(() => LifeExperience, {
    nullable: true,
    description: 'The life experience it belongs to; null for a journey of one agency (R44).',
  })
  async lifeExperience(@Root() { id }: JourneyRecord, @Ctx() context: RequestContext) {
    return (await partOfJourney(context, id, 'lifeExperience'))[0] ?? null;
  }

  @FieldResolver(() => Journey, {
    nullable: true,
    description:
      'The journey it was copied from; null where it was not copied, or where that one may not be seen.',
  })
  async basedOn(@Root() { id }: JourneyRecord, @Ctx() context: RequestContext) {
    return (await partOfJourney(context, id, 'basedOn'))[0] ?? null;
  }

  @FieldResolver(() => [Journey], {
    description: 'Journeys that were copied from it, as far as the reader may see them.',
  })
  copies(@Root() { id }: JourneyRecord, @Ctx() context: RequestContext) {
    return partOfJourney(context, id, 'copies');
  }

  @FieldResolver(() => [JourneyPersona], {
    description: 'Kinds of people it is drawn for; may be empty (R44).',
  })
  personas(@Root() { id }: JourneyRecord, @Ctx() context: RequestContext) {
    return partOfJourney(context, id, 'personas');
  }

  @FieldResolver(() => [JourneyStage], {
    description: 'Its stages with their steps, in their order (R44, R45).',
  })
  stages(@Root() { id }: JourneyRecord, @Ctx() context: RequestContext) {
    return partOfJourney(context, id, 'stages');
  }

  @FieldResolver(() => [HandOff], {
    description:
      'Hand-offs in the order of their first steps: recorded ones, and those that the order of steps implies because the next step is with another agency (R47).',
  })
  handOffs(@Root() { id }: JourneyRecord, @Ctx() context: RequestContext) {
    return partOfJourney(context, id, 'handOffs');
  }

  @FieldResolver(() => JourneyFigures, { description: 'What is counted of it (R48).' })
  async figures(@Root() { id }: JourneyRecord, @Ctx() context: RequestContext) {
    return (await partOfJourney(context, id, 'figures'))[0];
  }

  @FieldResolver(() => String, { description: 'What the figures say, in a few sentences (R48).' })
  async summary(@Root() { id }: JourneyRecord, @Ctx() context: RequestContext) {
    return (await partOfJourney(context, id, 'summary'))[0];
  }

  @FieldResolver(() => DigitalPath, {
    description:
      'The best way through it that is digital as far as possible, and the first break in it with its owner.',
  })
  async digitalPath(@Root() { id }: JourneyRecord, @Ctx() context: RequestContext) {
    return (await partOfJourney(context, id, 'digitalPath'))[0];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Who changed it last; null for a journey as it was loaded, and for readers without a role (R95).',
  })
  updatedBy(@Root() { changedBy }: JourneyRecord, @Ctx() context: RequestContext): string | null {
    return maySeeWriters(context.actor) ? changedBy : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the reader may change it (R97).' })
  mayEdit(@Ctx() context: RequestContext): boolean {
    return mayEditJourneys(context.actor);
  }
}
