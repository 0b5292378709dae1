import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { JourneyState } from '../../schema/vocabulary/journey.ts';
import type { RequestContext } from '../request.ts';
import { selectedBranches } from '../selection.ts';
import { copyJourney } from './copy-journey.ts';
import { createJourney } from './create-journey.ts';
import { JourneyChange, JourneyConflict } from './journey-change.type.ts';
import type { JourneyConflictFacts } from './journey-conflict.ts';
import { JourneyInput } from './journey.input.ts';
import { Journey } from './journey.type.ts';
import { moveJourney } from './move-journey.ts';
import { readJourney } from './read-journey.ts';
import type { JourneyRecord } from './read-journey.ts';
import { restoreJourney } from './restore-journey.ts';
import { updateJourney } from './update-journey.ts';
import type { JourneyAsked, JourneyWritten } from './write-journey.ts';

const ID_OF = 'Id of the journey.';
const VERSION = 'Version that was read; any other is a conflict and changes nothing.';
const COMMENT = 'What to say with it, for the history; at most 2,000 characters.';
const KEY =
  'A random key of this request, such as a UUID. The same request sent again under its key changes nothing and gets the first answer, for 30 days.';

/** The door to writing journeys. */
@Resolver(() => JourneyChange)
export class JourneyWriteResolver {
  @Mutation(() => JourneyChange, {
    description:
      'Makes a journey, as a draft. It needs a name; stages, steps and all else may come with it or follow (R44). For life-experience leads.',
  })
  createJourney(
    @Arg('input', () => JourneyInput, { description: 'What is written of the journey.' }) input: JourneyInput,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<JourneyWritten> {
    return createJourney(context, input, requestKey ?? null);
  }

  @Mutation(() => JourneyChange, {
    description:
      'Changes what is written of a journey. Absent fields stay as they are; a list takes the place of the whole list, and parts are known by their ids. Where nothing differs nothing is written, and the version stays (R44-R51). For life-experience leads.',
  })
  updateJourney(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('input', () => JourneyInput, { description: 'What is to change.' }) input: JourneyInput,
    @Arg('comment', () => String, { nullable: true, description: COMMENT }) comment: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<JourneyWritten> {
    return updateJourney(context, askedOf(id, version, comment, requestKey), input);
  }

  @Mutation(() => JourneyChange, {
    description:
      'Makes a draft from a journey, such as a future state to compare it with. Every part gets a new id and says what it was copied from (R44). For life-experience leads.',
  })
  copyJourney(
    @Arg('id', () => ID, { description: 'Id of the journey that is copied.' }) id: string,
    @Arg('name', () => String, { description: 'Name of the copy, at most 200 characters.' }) name: string,
    @Arg('state', () => JourneyState, {
      description: 'Whether the copy says how things are or how they are to be.',
    })
    state: JourneyState,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<JourneyWritten> {
    return copyJourney(context, { id, name, state, requestKey: requestKey ?? null });
  }

  @Mutation(() => JourneyChange, {
    description:
      'Publishes a draft that has at least one step: everybody reads it (R15). For life-experience leads.',
  })
  publishJourney(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('comment', () => String, { nullable: true, description: COMMENT }) comment: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<JourneyWritten> {
    return moveJourney(context, 'PUBLISH', askedOf(id, version, comment, requestKey));
  }

  @Mutation(() => JourneyChange, {
    description:
      'Takes a published or an archived journey back to a draft, which only leads, OMB and administrators read (R97). For life-experience leads.',
  })
  withdrawJourney(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('comment', () => String, { nullable: true, description: COMMENT }) comment: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<JourneyWritten> {
    return moveJourney(context, 'WITHDRAW', askedOf(id, version, comment, requestKey));
  }

  @Mutation(() => JourneyChange, {
    description:
      'Takes a journey out of use and keeps it, with its history; it can be taken back to a draft. For life-experience leads.',
  })
  archiveJourney(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('comment', () => String, { nullable: true, description: COMMENT }) comment: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<JourneyWritten> {
    return moveJourney(context, 'ARCHIVE', askedOf(id, version, comment, requestKey));
  }

  @Mutation(() => JourneyChange, {
    description:
      'Writes a journey as it was after an earlier change. That is a change like any other: it is checked and told in the history (F8). For life-experience leads.',
  })
  restoreJourney(
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('changeId', () => ID, { description: 'Id of the change, from the history of the journey.' })
    changeId: string,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<JourneyWritten> {
    return restoreJourney(context, { ...askedOf(id, version, null, requestKey), changeId });
  }

  @FieldResolver(() => Journey, {
    nullable: true,
    description: 'The journey as it is now; null where it was refused or somebody else was first.',
  })
  journey(
    @Root() { id }: JourneyWritten,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<JourneyRecord | null> | null {
    return id === null ? null : readJourney(context, id, selectedBranches(info));
  }

  @FieldResolver(() => JourneyConflict, {
    nullable: true,
    description: 'Somebody else was faster; null where nobody was.',
  })
  conflict(@Root() change: JourneyWritten): JourneyConflictFacts | null {
    return change.conflict;
  }
}

/** The journey that a conflict is about. */
@Resolver(() => JourneyConflict)
export class JourneyConflictResolver {
  @FieldResolver(() => Journey, { description: 'The journey as it is now.' })
  current(
    @Root() { id }: JourneyConflictFacts,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<JourneyRecord | null> {
    return readJourney(context, id, selectedBranches(info));
  }
}

function askedOf(
  id: string,
  version: number,
  comment: string | null | undefined,
  requestKey: string | null | undefined,
): JourneyAsked {
  return { id, version, comment: comment?.trim() || null, requestKey: requestKey ?? null };
}
