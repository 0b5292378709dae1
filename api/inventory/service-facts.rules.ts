import type { ChannelKind, Medium } from '../../schema/vocabulary/channel.ts';
import type {
  Accessible,
  CompletionLevel,
  CrossChannel,
  SelfService,
} from '../../schema/vocabulary/completion.ts';
import type { DeliveryMode } from '../../schema/vocabulary/delivery-mode.ts';
import type { DemandBand, OccasionKind } from '../../schema/vocabulary/occasion.ts';
import type { ParticipationRole } from '../../schema/vocabulary/participation.ts';
import type {
  Confidence,
  CustomerKind,
  ServiceTypeCode,
  VerifiedField,
} from '../../schema/vocabulary/service.ts';
import { noPriorityFacts } from './priority-facts.rules.ts';
import type { PriorityFacts } from './priority-facts.rules.ts';

/** One way of reaching a service, as it is written (R18). */
export interface ChannelOfferingFacts {
  /** Id of the stored channel; null for one that is new. */
  readonly id: string | null;
  readonly kind: ChannelKind;
  /** Name of the site, office or phone line; empty where the kind says enough. */
  readonly name: string;
  readonly url: string | null;
  /** Where to go or call, in words: an address, opening hours, a phone number. */
  readonly place: string | null;
  /** What a partner's channel is made of; UNKNOWN for every other kind, whose medium follows from the kind. */
  readonly medium: Medium;
  readonly level: CompletionLevel;
  readonly accessible: Accessible;
  readonly selfService: SelfService;
  readonly languages: readonly string[];
  /** Whether the web host is in a public list of federal sites; null where nobody looked. */
  readonly hostListed: boolean | null;
}

/** One task of a service, with the positions, from 1, of the channels in which it can be completed (R19). */
export interface TaskFacts {
  readonly name: string;
  readonly channels: readonly number[];
}

/** How much a service is used in a year (R4). */
export interface VolumeFacts {
  readonly value: number;
  /** What is counted, such as "applications". */
  readonly unit: string;
  /** Such as `2025`, `FY2025` or `2023 Q1`. */
  readonly year: string;
  readonly source: string;
}

/** A unit that takes part in a service without being responsible for it, once for each role (R7). */
export interface ParticipantFacts {
  readonly unitId: string;
  /** Null only while it is written: nothing is stored without one. */
  readonly role: ParticipationRole | null;
  readonly explanation: string | null;
}

/**
 * How large the demand of an occasion is (R4): a band with unit and year, or not known with the reason why. An exact
 * figure is a yearly volume.
 */
export interface DemandFacts {
  readonly band: DemandBand;
  /** What is counted, such as "applications". */
  readonly unit: string | null;
  /** Such as `2025`, `FY2025` or `2023 Q1`. */
  readonly year: string | null;
  readonly explanation: string | null;
}

/** What a service says of one of its occasions beside its words (R4). */
export interface OccasionFacts {
  /** The occasion, word for word as it stands among the occasions of the service. */
  readonly occasion: string;
  readonly kind: OccasionKind;
  /** Null where nobody recorded it. */
  readonly demand: DemandFacts | null;
  /** Who comes, such as "new farmers". */
  readonly characteristics: readonly string[];
}

/**
 * Everything a person can write of a service, as plain JSON: the one shape of a write, a proposal, a form and the
 * history. Who, when, version, status and everything computed stand beside it, never in it.
 */
export interface ServiceFacts {
  /** The agency's own number of the service, unique within the lead unit; a spreadsheet finds its record by it (R14). */
  readonly externalId: string | null;
  readonly name: string;
  readonly description: string;
  /** Ids of the responsible units, the lead first (R2); an empty first id means that no lead is chosen yet. */
  readonly unitIds: readonly string[];
  /** Units that take part, none of them responsible (R7). */
  readonly participants: readonly ParticipantFacts[];
  /** Null only in a form that is still being filled in: nothing is saved without a type (R5). */
  readonly primaryType: ServiceTypeCode | null;
  readonly secondaryTypes: readonly ServiceTypeCode[];
  readonly customers: readonly CustomerKind[];
  readonly deliveryModes: readonly DeliveryMode[];
  readonly occasions: readonly string[];
  /** What is recorded of the occasions; those of which nothing is recorded are not in it (R4). */
  readonly occasionDetails: readonly OccasionFacts[];
  readonly offerings: readonly string[];
  /** How things stand once the service is finished (R8). */
  readonly outcome: string | null;
  /** Whether people may begin in one channel and finish in another (R29). */
  readonly crossChannel: CrossChannel;
  /** The stages in their order; none where nobody recorded them, which is not "start, process, end" (R8). */
  readonly deliveryStages: readonly string[];
  readonly channels: readonly ChannelOfferingFacts[];
  readonly tasks: readonly TaskFacts[];
  readonly roleIds: readonly string[];
  readonly toolIds: readonly string[];
  readonly formIds: readonly string[];
  readonly volumes: readonly VolumeFacts[];
  readonly learnUrl: string | null;
  readonly startUrl: string | null;
  /** Office or work mailbox that answers for the record; never a private contact (R9, R95). */
  readonly owner: string | null;
  readonly note: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly verifiedFields: readonly VerifiedField[];
  readonly reportedNames: readonly string[];
  readonly assistanceListings: readonly string[];
  readonly budgetCode: string | null;
  readonly investmentId: string | null;
  readonly designated: boolean;
  /** Demand and burden, by the criteria of OMB (R32). */
  readonly priorityFacts: PriorityFacts;
}

/** The facts with the roles and tools that are proposed by name, which have no id before they are written. */
export interface WrittenFacts extends ServiceFacts {
  readonly proposedRoles: readonly string[];
  readonly proposedTools: readonly string[];
}

/** The facts alone, without what is proposed by name. */
export function factsOf(written: WrittenFacts): ServiceFacts {
  const { proposedRoles: _roles, proposedTools: _tools, ...facts } = written;
  return facts;
}

/** What a record says of its source where nobody says more. */
export const AGENCY_SOURCE = 'Reported by the responsible agency';

/** A form in which nothing is filled in. */
export const emptyFacts: ServiceFacts = {
  externalId: null,
  name: '',
  description: '',
  unitIds: [],
  participants: [],
  primaryType: null,
  secondaryTypes: [],
  customers: [],
  deliveryModes: [],
  occasions: [],
  occasionDetails: [],
  offerings: [],
  outcome: null,
  crossChannel: 'UNKNOWN',
  deliveryStages: [],
  channels: [],
  tasks: [],
  roleIds: [],
  toolIds: [],
  formIds: [],
  volumes: [],
  learnUrl: null,
  startUrl: null,
  owner: null,
  note: null,
  source: AGENCY_SOURCE,
  confidence: 'REPORTED',
  verifiedFields: [],
  reportedNames: [],
  assistanceListings: [],
  budgetCode: null,
  investmentId: null,
  designated: false,
  priorityFacts: noPriorityFacts,
};
