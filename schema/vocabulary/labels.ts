/**
 * Node labels. Every node also carries the label `Record`, whose `id` is unique over the whole graph; but for sessions
 * and secrets, which are no records and are found by nothing but what a person or a copy of the product holds.
 */
export const Label = {
  /** Carried by every node beside its own label: one index finds any node by id. */
  Record: 'Record',
  /** Node of the agency tree: department, bureau, office or independent agency (R2). */
  Unit: 'Unit',
  /** The whole help an agency and its partners give (A-11 280.4). */
  Service: 'Service',
  /** Why someone comes (A-11 280.4, "the why"). */
  Occasion: 'Occasion',
  /** What they get (A-11 280.4, "the noun"). */
  Offering: 'Offering',
  /** One service through one channel, with how far it gets there (R18). */
  ChannelOffering: 'ChannelOffering',
  /** Who does the work, human or not (A-11 280.4, "the people"). */
  Role: 'Role',
  /** Building block of delivery (A-11 280.4, "the tech"). */
  Tool: 'Tool',
  /** One of the seven service types (R5). */
  ServiceType: 'ServiceType',
  /** Form that a service asks for (R34). */
  Form: 'Form',
  /** Recorded reason why a service cannot be finished digitally, and what would change that (IDEA section 4(d)). */
  Rationale: 'Rationale',
  /** One of the reasons that rationales give; who gives the same reason is found through it (R22). */
  Reason: 'Reason',
  /** Important point in life that needs several services (R42). */
  LifeExperience: 'LifeExperience',
  /** Ordered part of a life experience (R44). */
  Stage: 'Stage',
  /** Program run by a state, a locality or a private partner that a stage relies on. */
  PartnerProgram: 'PartnerProgram',
  /** How people get through a life experience, or are to get through it one day, step by step (R44). */
  Journey: 'Journey',
  /** Ordered part of a journey (R44). */
  JourneyStage: 'JourneyStage',
  /** What people do next in a journey, with the services and programs behind it (R45). */
  Step: 'Step',
  /** Kind of people a journey is drawn for; never a person (R44, R95). */
  Persona: 'Persona',
  /** Pain point or bright spot of a step (R45). */
  Observation: 'Observation',
  /** What a step or an observation rests on: method, count, date, and nothing that identifies anybody (R51, R95). */
  Evidence: 'Evidence',
  /** What a life-experience team asks an agency, or tells it, with what both said since (R46, R50). */
  JourneyRequest: 'JourneyRequest',
  /** One word of either side in the conversation about a request (R46, R50). */
  JourneyMessage: 'JourneyMessage',
  /** Designation of a unit as High Impact Service Provider (R53). */
  HispDesignation: 'HispDesignation',
  /** What a unit says of itself: its top tasks and who answers for them (R9, R31). Apart from the unit, which is a place in the tree. */
  UnitProfile: 'UnitProfile',
  /** What customers of a unit do, and it means to create or optimize as self-service (R31, M-23-22 IV.A.5). */
  TopTask: 'TopTask',
  /** Person whom a unit names as answerable, with no more than work contact data (R9, R95). */
  AccountableOfficial: 'AccountableOfficial',
  /** One year's volume of a service, with its unit and source (R4). Kept apart from the lasting service. */
  YearlyVolume: 'YearlyVolume',
  /** Audit record of a write: who, when, what, before, after (R100). */
  Change: 'Change',
  /** Somebody who has signed in, known by issuer and subject; holds no more than work contact data (R95, R97). */
  Person: 'Person',
  /** A sign-in that lasts until it expires or is ended; kept by the hash of what the browser holds. No record. */
  Session: 'Session',
  /** A secret that all copies of the product share: what seals a sign-in under way, what signs demo tokens. No record. */
  AccessSecret: 'AccessSecret',
  /** How many services share agency, status and verdicts; counted anew with every write. No record. */
  Tally: 'Tally',
  /** The tallies of one agency and status added up, for a summary that reads one node an agency. No record. */
  AgencyTally: 'AgencyTally',
  /** How many services were a gap in one month, and which: the series that shows whether it gets better (R33). */
  GapSnapshot: 'GapSnapshot',
  /** The figures of one agency in such a count. No record. */
  AgencySnapshot: 'AgencySnapshot',
  /** Form that somebody has not finished; no record, seen by that person alone. */
  FormDraft: 'FormDraft',
  /** What all saves of one person's unfinished forms wait for. */
  FormDesk: 'FormDesk',
  /** What a request was answered under the key that its client gave it, so that it is not done twice. No record. */
  RequestKey: 'RequestKey',
  /** The one node that says which version of the graph schema the store has. */
  GraphSchema: 'GraphSchema',
} as const;
export type Label = (typeof Label)[keyof typeof Label];
