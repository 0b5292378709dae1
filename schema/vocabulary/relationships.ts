/** Relationships read aloud from start to end: (:Unit)-[:RESPONSIBLE_FOR]->(:Service). One direction of meaning each. */
export const Relationship = {
  /** (:Unit)-[:PART_OF]->(:Unit). The agency tree; a unit is part of at most one other. */
  PART_OF: 'PART_OF',
  /** (:Unit)-[:RESPONSIBLE_FOR {lead: boolean}]->(:Service). At least one, exactly one of them lead (R2). */
  RESPONSIBLE_FOR: 'RESPONSIBLE_FOR',
  /** (:Unit)-[:PARTICIPATES_IN {role, explanation: text}]->(:Service). Never a responsible unit; once for each role (R7). */
  PARTICIPATES_IN: 'PARTICIPATES_IN',
  /** (:Service)-[:OF_TYPE {primary: boolean}]->(:ServiceType). One primary, others allowed (R5). */
  OF_TYPE: 'OF_TYPE',
  /** (:Service)-[:ANSWERS {kind, demandBand, demandUnit, demandYear, demandNote, characteristics}]->(:Occasion). Its own words (R4). */
  ANSWERS: 'ANSWERS',
  /** (:Service)-[:PROVIDES]->(:Offering). */
  PROVIDES: 'PROVIDES',
  /** (:Service)-[:REACHED_THROUGH {position: int}]->(:ChannelOffering). */
  REACHED_THROUGH: 'REACHED_THROUGH',
  /** (:Service)-[:STAFFED_BY]->(:Role). A step of a journey too, with its place: front-stage roles (R49). */
  STAFFED_BY: 'STAFFED_BY',
  /** (:Service)-[:USES_TOOL]->(:Tool). A step of a journey too, with its place: supporting tools (R49). */
  USES_TOOL: 'USES_TOOL',
  /** (:Service)-[:ASKS_FOR]->(:Form). */
  ASKS_FOR: 'ASKS_FOR',
  /** (:Rationale)-[:EXPLAINS]->(:Service). */
  EXPLAINS: 'EXPLAINS',
  /** (:Rationale)-[:GIVES_REASON {position, rootCause, brief, citations}]->(:Reason). At least one (R22, R30). */
  GIVES_REASON: 'GIVES_REASON',
  /** (:Rationale)-[:SUPERSEDES]->(:Rationale). The newer version to the one whose place it takes (R27). */
  SUPERSEDES: 'SUPERSEDES',
  /** (:Service)-[:HAS_VOLUME]->(:YearlyVolume). */
  HAS_VOLUME: 'HAS_VOLUME',
  /** (:LifeExperience)-[:HAS_STAGE {position: int}]->(:Stage). A journey has each (:JourneyStage) in the same way (R44). */
  HAS_STAGE: 'HAS_STAGE',
  /** (:LifeExperience)-[:DRAWS_ON]->(:Unit). Top-level agencies that take part. */
  DRAWS_ON: 'DRAWS_ON',
  /** (:Stage)-[:INVOLVES {position: int}]->(:Service). */
  INVOLVES: 'INVOLVES',
  /** (:Stage)-[:RELIES_ON {position: int}]->(:PartnerProgram). A (:Step) of a journey in the same way (R45). */
  RELIES_ON: 'RELIES_ON',
  /** (:LifeExperience)-[:HAS_JOURNEY]->(:Journey). A journey belongs to one life experience or to none (R44). */
  HAS_JOURNEY: 'HAS_JOURNEY',
  /** (:JourneyStage)-[:HAS_STEP {position: int}]->(:Step). */
  HAS_STEP: 'HAS_STEP',
  /** (:Step)-[:USES {position: int, serviceName: text}]->(:Service). The name as it was when the step was written. */
  USES: 'USES',
  /** (:Step)-[:EXPECTS]->(:Unit). A placeholder: who is thought to give the service that nobody has registered (R46). */
  EXPECTS: 'EXPECTS',
  /** (:Step)-[:HANDS_OFF {id, kind, note, position: int}]->(:Step). Typed, drawn by a person (R47). */
  HANDS_OFF: 'HANDS_OFF',
  /** (:Step)-[:SHOWS {position: int}]->(:Observation). */
  SHOWS: 'SHOWS',
  /** (:Evidence)-[:SUPPORTS {position: int}]->(:Observation). Or the (:Step) itself (R51). */
  SUPPORTS: 'SUPPORTS',
  /** (:Journey)-[:DRAWN_FOR {position: int}]->(:Persona). */
  DRAWN_FOR: 'DRAWN_FOR',
  /** (:Journey)-[:BASED_ON]->(:Journey). The copy to what it was copied from. */
  BASED_ON: 'BASED_ON',
  /** (:JourneyRequest)-[:ABOUT]->(:Journey). Its (:Step) and its (:Service) too, where it speaks of them. */
  ABOUT: 'ABOUT',
  /** (:JourneyRequest)-[:ROUTED_TO]->(:Unit). Who is asked (R46). */
  ROUTED_TO: 'ROUTED_TO',
  /** (:JourneyMessage)-[:SAID_IN]->(:JourneyRequest). */
  SAID_IN: 'SAID_IN',
  /** (:HispDesignation)-[:DESIGNATES]->(:Unit). */
  DESIGNATES: 'DESIGNATES',
  /** (:HispDesignation)-[:NAMES]->(:Service). Services of the provider chosen for reporting (R55). A (:UnitProfile) each (:AccountableOfficial) in the same way (R9). */
  NAMES: 'NAMES',
  /** (:UnitProfile)-[:DESCRIBES]->(:Unit). At most one for each unit (R9, R31). */
  DESCRIBES: 'DESCRIBES',
  /** (:UnitProfile)-[:LISTS {position: int}]->(:TopTask). In the order of the agency (R31). */
  LISTS: 'LISTS',
  /** (:TopTask)-[:BELONGS_TO]->(:Service). The published service that the task is done in, where it is said (R31). */
  BELONGS_TO: 'BELONGS_TO',
  /** (:Person)-[:HOLDS {grantedBy, grantedAt}]->(:Unit). Granted the role of registrar for the unit and all below (R97). */
  HOLDS: 'HOLDS',
  /** (:Service)-[:GAP_AT]->(:GapSnapshot). It was a proven digital gap when gaps were counted (R33). */
  GAP_AT: 'GAP_AT',
  /** (:Change)-[:CHANGED]->(any record). */
  CHANGED: 'CHANGED',
} as const;
export type Relationship = (typeof Relationship)[keyof typeof Relationship];
