import type { ChannelKind, Medium } from '../../../schema/vocabulary/channel.ts';
import type {
  Accessible,
  CompletionLevel,
  CrossChannel,
  SelfService,
} from '../../../schema/vocabulary/completion.ts';
import type { DeliveryMode } from '../../../schema/vocabulary/delivery-mode.ts';
import type { DemandBand, OccasionKind } from '../../../schema/vocabulary/occasion.ts';
import type { ParticipationRole } from '../../../schema/vocabulary/participation.ts';
import type {
  Disposition,
  ReasonCode,
  RootCause,
  SolutionKind,
} from '../../../schema/vocabulary/rationale.ts';
import type { PriorityCriterion } from '../../../schema/vocabulary/priority.ts';
import type { CustomerKind, ServiceTypeCode } from '../../../schema/vocabulary/service.ts';

/** A record that was chosen, or a term that is proposed and has no id yet. */
export interface NamedValue {
  readonly id: string | null;
  readonly name: string;
}

/** A line of a list of sentences. */
export interface LineValue {
  text: string;
}

/** One occasion, with what is said of it beside its words (R4). */
export interface OccasionValue extends LineValue {
  kind: OccasionKind;
  /** Empty where nothing is said of the demand. */
  band: DemandBand | '';
  unit: string;
  year: string;
  explanation: string;
  /** Who comes, as typed, one a line. */
  characteristics: string;
}

/** A unit that takes part without being responsible (R7). */
export interface ParticipantValue {
  id: string;
  name: string;
  /** Empty until it is chosen. */
  role: ParticipationRole | '';
  explanation: string;
}

/** One channel as it is typed. `key` names it inside the form and survives moving it up or down. */
export interface ChannelValue {
  key: string;
  id: string | null;
  kind: ChannelKind;
  name: string;
  url: string;
  place: string;
  medium: Medium;
  level: CompletionLevel;
  accessible: Accessible;
  selfService: SelfService;
  /** Languages as typed, parted by commas. */
  languages: string;
}

/** One task, with the keys of the channels in which it can be completed (R19). */
export interface TaskValue {
  name: string;
  channels: string[];
}

/** How many a year, as typed. */
export interface VolumeValue {
  value: string;
  unit: string;
  year: string;
  source: string;
}

/** A figure of demand or burden, as typed (R32). */
export interface FigureValue {
  value: string;
  year: string;
  source: string;
}

/** One reason of a rationale; it counts once it is chosen. */
export interface ReasonValue {
  chosen: boolean;
  brief: string;
  rootCause: RootCause | '';
  citations: string;
}

/** One kind of potential way; it counts once it is chosen. */
export interface SolutionValue {
  chosen: boolean;
  text: string;
}

/** A rationale as it is typed (R21, R22). */
export interface RationaleValues {
  title: string;
  disposition: Disposition;
  reasons: Record<ReasonCode, ReasonValue>;
  solutions: Record<SolutionKind, SolutionValue>;
  explanation: string;
  owner: string;
  /** As the date control gives it: `2027-03-31`, or empty. */
  reviewDue: string;
}

/** Everything a person types or chooses about a service. Nothing in it has to be complete or valid. */
export interface ServiceValues {
  /** The agency's own number of the service. */
  externalId: string;
  name: string;
  description: string;
  leadUnitId: string;
  furtherUnits: NamedValue[];
  participants: ParticipantValue[];
  primaryType: ServiceTypeCode | '';
  secondaryTypes: ServiceTypeCode[];
  customers: CustomerKind[];
  deliveryModes: DeliveryMode[];
  occasions: OccasionValue[];
  volumes: VolumeValue[];
  offerings: LineValue[];
  outcome: string;
  crossChannel: CrossChannel;
  deliveryStages: LineValue[];
  learnUrl: string;
  startUrl: string;
  channels: ChannelValue[];
  tasks: TaskValue[];
  roles: NamedValue[];
  tools: NamedValue[];
  forms: NamedValue[];
  owner: string;
  source: string;
  note: string;
  budgetCode: string;
  investmentId: string;
  priorityFacts: Record<PriorityCriterion, FigureValue>;
  rationale: RationaleValues;
}
