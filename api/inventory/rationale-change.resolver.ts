import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { ReviewDecision } from '../../schema/vocabulary/rationale-review.ts';
import type { RequestContext } from '../request.ts';
import { readRationale } from './find-rationales.ts';
import { RationaleChange } from './rationale-change.type.ts';
import { RationaleInput } from './rationale.input.ts';
import { loadService } from './read-services.ts';
import { recordRationale } from './record-rationale.ts';
import { reviewRationale } from './review-rationale.ts';
import { submitRationale } from './submit-rationale.ts';
import { withdrawRationale } from './withdraw-rationale.ts';
import type { RationaleAnswer } from './write-rationale.ts';

const idOf = { description: 'Id of the rationale.' };
const versionOf = { description: 'The version that was read; another is a conflict.' };
const commentOf = (what: string) => ({ nullable: true, description: `${what}, at most 2,000 characters.` });
const keyOf = {
  nullable: true,
  description: 'A random key of this request: sent again with it, nothing is written twice.',
};

/** The door for writing rationales (R21 to R30). */
@Resolver()
export class RationaleChangeResolver {
  @Mutation(() => RationaleChange, {
    description:
      'Keeps the text of a rationale as a draft, for registrars of the responsible unit (R21, R22, R30). Over one that was given, a new version is made beside it, with an id of its own (R27).',
  })
  async recordRationale(
    @Arg('serviceId', () => ID, { description: 'Id of the service that is explained.' }) serviceId: string,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the rationale; a new one when absent.' })
    id: string | null,
    @Arg('version', () => Int, {
      nullable: true,
      description: 'The version that was read; needed with an id.',
    })
    version: number | null,
    @Arg('input', () => RationaleInput, { description: 'The text of the rationale.' }) input: RationaleInput,
    @Arg('requestKey', () => String, keyOf) requestKey: string | null,
    @Ctx() context: RequestContext,
  ) {
    const asked = { serviceId, id: id ?? null, version: version ?? null, input };
    return payloadOf(context, await recordRationale(context, { ...asked, requestKey: requestKey ?? null }));
  }

  @Mutation(() => RationaleChange, {
    description:
      'Gives a rationale to OMB, for registrars of the responsible unit. What is missing comes back all at once (R21, R22).',
  })
  async submitRationale(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('version', () => Int, versionOf) version: number,
    @Arg('comment', () => String, commentOf('What OMB should know')) comment: string | null,
    @Arg('requestKey', () => String, keyOf) requestKey: string | null,
    @Ctx() context: RequestContext,
  ) {
    return payloadOf(context, await submitRationale(context, stepOf(id, version, comment, requestKey)));
  }

  @Mutation(() => RationaleChange, {
    description:
      'Decides on a submitted rationale: OMB alone, and nobody on an own submission. Returning one needs a comment (R26, R97).',
  })
  async reviewRationale(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('version', () => Int, versionOf) version: number,
    @Arg('decision', () => ReviewDecision, { description: 'What is decided.' }) decision: ReviewDecision,
    @Arg('comment', () => String, commentOf('What the agency is told; needed to return'))
    comment: string | null,
    @Arg('requestKey', () => String, keyOf) requestKey: string | null,
    @Ctx() context: RequestContext,
  ) {
    const asked = { ...stepOf(id, version, comment, requestKey), decision };
    return payloadOf(context, await reviewRationale(context, asked));
  }

  @Mutation(() => RationaleChange, {
    description:
      'Takes a rationale back, for registrars of the responsible unit: it no longer counts as given, and is kept (R27).',
  })
  async withdrawRationale(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('version', () => Int, versionOf) version: number,
    @Arg('comment', () => String, commentOf('Why')) comment: string | null,
    @Arg('requestKey', () => String, keyOf) requestKey: string | null,
    @Ctx() context: RequestContext,
  ) {
    return payloadOf(context, await withdrawRationale(context, stepOf(id, version, comment, requestKey)));
  }
}

function stepOf(
  id: string,
  version: number,
  comment: string | null | undefined,
  requestKey: string | null | undefined,
) {
  return { id, version, comment: comment ?? null, requestKey: requestKey ?? null };
}

/** The answer with the records as they are now; whatever this request had loaded before is loaded again. */
async function payloadOf(context: RequestContext, answer: RationaleAnswer & { readonly repeated: boolean }) {
  context.loaders.clear();
  const { id, serviceId, problems, warnings, conflict, repeated } = answer;
  const done = problems.length === 0 && conflict === null;
  // A conflict may be with a newer version than the one that was named.
  const shown = conflict?.id ?? (done ? id : null);
  const [rationale, service] = await Promise.all([
    shown === null ? null : readRationale(context, shown),
    loadService(context, serviceId),
  ]);
  return {
    rationale: done ? rationale : null,
    service,
    problems,
    warnings,
    conflict: conflict === null ? null : { ...conflict, current: rationale },
    repeated,
  };
}
