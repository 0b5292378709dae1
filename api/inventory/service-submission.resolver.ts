import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import type { ServiceRecord } from './read-services.ts';
import type { Difference } from './change-diff.rules.ts';
import { FieldDifference } from './field-difference.type.ts';
import {
  loadSides,
  loadSubmission,
  loadSubmissionSteps,
  readSubmittedDifferences,
} from './read-submission.ts';
import type { JudgedSide, SubmissionRecord, SubmissionStepRecord } from './read-submission.ts';
import { Service } from './service.type.ts';
import { ServiceSubmission, SubmissionSide, SubmissionStep } from './service-submission.type.ts';

/** What was handed to OMB of a service. */
@Resolver(() => Service)
export class ServiceSubmissionResolver {
  @FieldResolver(() => ServiceSubmission, {
    nullable: true,
    description:
      'What was handed to OMB: the record, or the change of a published one. For registrars of the responsible unit and OMB analysts; null for everybody else and where nothing is handed in (R10, R97).',
  })
  submission(
    @Root() service: ServiceRecord,
    @Ctx() context: RequestContext,
  ): Promise<SubmissionRecord | null> {
    return loadSubmission(context, service);
  }
}

/** What has to be known to decide on a submission. */
@Resolver(() => ServiceSubmission)
export class SubmissionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of whoever handed it in last; null where nobody recorded it.',
  })
  async submittedBy(
    @Root() submission: SubmissionRecord,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const steps = await loadSubmissionSteps(context, submission);
    return steps.filter(({ action }) => action === 'SUBMITTED').at(-1)?.actorName ?? null;
  }

  @FieldResolver(() => [SubmissionStep], {
    description:
      'What was done and said since the record was last published or confirmed, else since it was made: oldest first, at most the newest hundred. Other changes are told where something was said about them (R10).',
  })
  steps(
    @Root() submission: SubmissionRecord,
    @Ctx() context: RequestContext,
  ): Promise<readonly SubmissionStepRecord[]> {
    return loadSubmissionSteps(context, submission);
  }

  @FieldResolver(() => [FieldDifference], {
    description:
      'Fields in which what was handed in differs from what is public, in words; of a new record every fact, with nothing before.',
  })
  differences(@Root() submission: SubmissionRecord, @Ctx() context: RequestContext): Promise<Difference[]> {
    return readSubmittedDifferences(context, submission);
  }

  @FieldResolver(() => SubmissionSide, {
    nullable: true,
    description:
      'What the rules say of what is public now; null where nothing is public yet (R15, R20 to R26).',
  })
  async before(
    @Root() submission: SubmissionRecord,
    @Ctx() context: RequestContext,
  ): Promise<JudgedSide | null> {
    return (await loadSides(context, submission)).before;
  }

  @FieldResolver(() => SubmissionSide, {
    description: 'What the same rules say of what was handed in, as if it were published now (R20 to R26).',
  })
  async after(@Root() submission: SubmissionRecord, @Ctx() context: RequestContext): Promise<JudgedSide> {
    return (await loadSides(context, submission)).after;
  }
}
