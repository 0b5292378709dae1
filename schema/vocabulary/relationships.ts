/** Relationships read aloud from start to end: (:Unit)-[:RESPONSIBLE_FOR]->(:Service). One direction of meaning each. */
export const Relationship = {
  /** (:Unit)-[:PART_OF]->(:Unit). The agency tree; a unit is part of at most one other. */
  PART_OF: 'PART_OF',
  /** (:Unit)-[:RESPONSIBLE_FOR {lead: boolean}]->(:Service). At least one, exactly one of them lead (R2). */
  RESPONSIBLE_FOR: 'RESPONSIBLE_FOR',
  /** (:Service)-[:OF_TYPE {primary: boolean}]->(:ServiceType). One primary, others allowed (R5). */
  OF_TYPE: 'OF_TYPE',
  /** (:Service)-[:ANSWERS]->(:Occasion). */
  ANSWERS: 'ANSWERS',
  /** (:Service)-[:PROVIDES]->(:Offering). */
  PROVIDES: 'PROVIDES',
  /** (:Service)-[:REACHED_THROUGH {position: int}]->(:ChannelOffering). */
  REACHED_THROUGH: 'REACHED_THROUGH',
  /** (:Service)-[:STAFFED_BY]->(:Role). */
  STAFFED_BY: 'STAFFED_BY',
  /** (:Service)-[:USES_TOOL]->(:Tool). */
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
  /** (:LifeExperience)-[:HAS_STAGE {position: int}]->(:Stage). */
  HAS_STAGE: 'HAS_STAGE',
  /** (:LifeExperience)-[:DRAWS_ON]->(:Unit). Top-level agencies that take part. */
  DRAWS_ON: 'DRAWS_ON',
  /** (:Stage)-[:INVOLVES {position: int}]->(:Service). */
  INVOLVES: 'INVOLVES',
  /** (:Stage)-[:RELIES_ON {position: int}]->(:PartnerProgram). */
  RELIES_ON: 'RELIES_ON',
  /** (:HispDesignation)-[:DESIGNATES]->(:Unit). */
  DESIGNATES: 'DESIGNATES',
  /** (:HispDesignation)-[:NAMES]->(:Service). Services of the provider chosen for reporting (R55). */
  NAMES: 'NAMES',
  /** (:Person)-[:HOLDS {grantedBy, grantedAt}]->(:Unit). Granted the role of registrar for the unit and all below (R97). */
  HOLDS: 'HOLDS',
  /** (:Change)-[:CHANGED]->(any record). */
  CHANGED: 'CHANGED',
} as const;
export type Relationship = (typeof Relationship)[keyof typeof Relationship];
