/** How much fits into one journey: generous beside what teams draw, and small enough that a map stays readable. */

/** Most characters of a text. */
export const journeyTextLimits = {
  name: 200,
  text: 2000,
  praBasis: 200,
  entry: 300,
  id: 200,
} as const;

/** Most entries of a list; steps are counted over all stages. */
export const journeyListLimits = {
  personas: 20,
  stages: 30,
  steps: 300,
  handOffs: 500,
  serviceIds: 20,
  partnerProgramIds: 20,
  actorLevels: 7,
  burdens: 10,
  observations: 30,
  evidence: 30,
  personaIds: 20,
  frontstageRoleIds: 20,
  backstageActions: 20,
  supportToolIds: 20,
  policyConstraints: 20,
} as const;

/** A burden of more minutes than a year has is a slip of typing. */
export const MINUTES_MAX = 525_600;

/** More people than live in the country take part in nothing. */
export const PARTICIPANTS_MAX = 400_000_000;

/** Collecting answers from as many people as this needs a basis in the Paperwork Reduction Act (5 CFR 1320.3(c)). */
export const PRA_PEOPLE = 10;
