import type { ChannelKind, Medium } from '../../schema/vocabulary/channel.ts';
import type {
  Accessible,
  CompletionLevel,
  CrossChannel,
  SelfService,
} from '../../schema/vocabulary/completion.ts';
import type { DeliveryMode } from '../../schema/vocabulary/delivery-mode.ts';
import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import type {
  Confidence,
  CustomerKind,
  ServiceStatus,
  ServiceTypeCode,
  VerifiedField,
} from '../../schema/vocabulary/service.ts';
import type { PriorityFacts } from './priority-facts.rules.ts';
import type { RecordedRationale } from './rationale.rules.ts';
import type { TaskFacts } from './service-facts.rules.ts';

/** Everything recorded about one channel of a service: what a write is given, where `ChannelRecord` is what a read brings. */
export interface RecordedChannel {
  /** Id of the stored channel; made from the place in the list where it is not there. */
  readonly id?: string | null;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly url: string | null;
  readonly recordedMedium: Medium;
  readonly level: CompletionLevel;
  readonly accessible: Accessible;
  readonly hostListed: boolean | null;
  readonly place: string | null;
  readonly selfService: SelfService;
  readonly languages: readonly string[];
}

/** The responsible unit as far as the service's own node repeats it. */
export interface RecordedUnit {
  readonly id: string;
  readonly name: string;
  /** Id and abbreviation of its top-level ancestor; its own at the top. */
  readonly topId: string;
  readonly topAbbreviation: string;
  /** Names and abbreviations of the unit and of all its ancestors, for search. */
  readonly words: readonly string[];
}

/**
 * Everything recorded about one service: what its node, its channels and its assessment are made from at a write. What
 * a read brings is `ServiceRecord`.
 */
export interface RecordedService {
  readonly id: string;
  /** The agency's own number; left out where it has none. */
  readonly externalId?: string | null;
  readonly name: string;
  readonly description: string;
  readonly status: ServiceStatus;
  readonly edition: PolicyEdition;
  readonly version: number;
  /** ISO date and time. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly customers: readonly CustomerKind[];
  readonly deliveryModes: readonly DeliveryMode[];
  readonly reportedNames: readonly string[];
  readonly assistanceListings: readonly string[];
  readonly budgetCode?: string | null;
  readonly investmentId?: string | null;
  readonly outcome?: string | null;
  readonly crossChannel?: CrossChannel;
  /** Stages in their order; left out where nobody recorded them. */
  readonly deliveryStages?: readonly string[];
  readonly learnUrl: string | null;
  readonly startUrl: string | null;
  readonly owner: string | null;
  readonly note: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly verifiedFields: readonly VerifiedField[];
  readonly designated: boolean;
  readonly primaryType: ServiceTypeCode;
  readonly secondaryTypes: readonly ServiceTypeCode[];
  /** The lead unit (R2). */
  readonly unit: RecordedUnit;
  /** Other responsible units. */
  readonly furtherUnits: number;
  readonly channels: readonly RecordedChannel[];
  /** Highest number that a channel of the service ever had, so that no number is given twice. */
  readonly lastChannel: number;
  readonly tasks: readonly TaskFacts[];
  readonly occasions: readonly string[];
  readonly offerings: readonly string[];
  readonly roles: readonly string[];
  readonly tools: readonly string[];
  readonly forms: readonly { readonly number: string; readonly title: string }[];
  readonly volumes: readonly { readonly value: number; readonly year: string }[];
  readonly rationales: readonly RecordedRationale[];
  /** Since when it has had a proven digital gap, as stored before; left out where it had none. ISO date and time. */
  readonly gapSince?: string | null;
  /** Demand and burden; left out where nothing of them is recorded (R32). */
  readonly priorityFacts?: PriorityFacts;
}
