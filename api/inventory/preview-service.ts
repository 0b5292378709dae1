import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { stripOf } from '../../schema/vocabulary/channel-strip.ts';
import type { StripCell } from '../../schema/vocabulary/channel-strip.ts';
import type { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import type { RequestContext } from '../request.ts';
import { describeMissing } from './describe-missing.rules.ts';
import type { MissingRecord } from './describe-missing.rules.ts';
import { explainWritten } from './explain-written.rules.ts';
import type { ExplainedVerdict } from './explain-facts.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { requireOwnService } from './form.policy.ts';
import { judgeChannel } from './gap.rules.ts';
import { knownFor } from './known-records.ts';
import { mergeGiven } from './merge-given.rules.ts';
import type { GivenService } from './merge-given.rules.ts';
import { checkServiceInput } from './service-input.rules.ts';
import { requireRegistrar } from './service.policy.ts';
import { readServiceStates } from './service-state.statements.ts';
import type { SimilarFound } from './similar-services.rules.ts';

/** What would come of a form if it were written now. */
export interface PreviewedService {
  readonly problems: readonly FieldFinding[];
  readonly warnings: readonly FieldFinding[];
  readonly similar: readonly SimilarFound[];
  readonly digitalGap: DigitalGap;
  readonly physicalGap: PhysicalGap;
  readonly rationaleState: RationaleState;
  readonly channelRationales: readonly ChannelRationale[];
  readonly channelStrip: readonly StripCell[];
  readonly verdicts: readonly ExplainedVerdict<never>[];
  readonly completeness: {
    readonly recorded: number;
    readonly asked: number;
    readonly missing: readonly MissingRecord[];
  };
  readonly rationaleNeeded: boolean;
}

/**
 * Checks and judges a form as if it were written, by the same rules, and writes nothing. Over a service that is there,
 * the form is laid over its proposal, or over its facts where no change is under way.
 * @param id null for a service that is new
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, NOT_FOUND
 */
export async function previewService(
  context: RequestContext,
  id: string | null,
  given: GivenService,
): Promise<PreviewedService> {
  const actor = requireRegistrar(context);
  const state =
    id === null ? null : requireOwnService(actor, id, await context.graph.readOne(readServiceStates([id])));
  const stored = state?.proposal ?? state?.facts ?? null;
  const written = mergeGiven(stored, given);
  const { edition } = state ?? context;
  const known = await knownFor((statement) => context.graph.read(statement), {
    serviceId: id,
    stored,
    written,
    edition,
    writableUnitIds: actor.unitIds,
    today: context.now.toISOString().slice(0, 10),
  });
  const { problems, warnings, assessment } = checkServiceInput(written, 'SUBMIT', known);
  const { digitalGap, physicalGap, rationaleState, channelRationales, completeness } = assessment;
  const type = written.primaryType ?? 'ADMINISTRATIVE';
  return {
    problems,
    warnings,
    similar: known.similar,
    digitalGap,
    physicalGap,
    rationaleState,
    channelRationales,
    channelStrip: stripOf(
      written.channels.map((channel) =>
        judgeChannel({ ...channel, recordedMedium: channel.medium }, { primaryType: type, edition }),
      ),
    ),
    verdicts: explainWritten(written, assessment, known),
    completeness: { ...completeness, missing: completeness.missing.map(describeMissing) },
    rationaleNeeded: provenDigitalGaps.includes(digitalGap),
  };
}
