/**
 * How much fits into one record. Generous beside what agencies report (the longest of 600 records: name 68
 * characters, description 99, 5 channels, 6 tools), and small enough that a record stays readable.
 */

/** Most characters of a text. */
export const textLimits = {
  externalId: 100,
  name: 200,
  description: 2000,
  occasion: 300,
  characteristic: 200,
  demandExplanation: 300,
  offering: 200,
  outcome: 500,
  deliveryStage: 120,
  participation: 300,
  budgetCode: 100,
  investmentId: 100,
  channelName: 200,
  place: 300,
  language: 60,
  webAddress: 2000,
  task: 200,
  volumeUnit: 100,
  year: 20,
  owner: 200,
  note: 2000,
  source: 300,
  proposedName: 120,
  id: 200,
} as const;

/** Most entries of a list. */
export const listLimits = {
  furtherUnitIds: 20,
  participants: 20,
  secondaryTypes: 6,
  customers: 10,
  deliveryModes: 10,
  occasions: 20,
  characteristics: 10,
  offerings: 20,
  deliveryStages: 20,
  channels: 30,
  languages: 30,
  tasks: 50,
  roleIds: 50,
  toolIds: 50,
  formIds: 50,
  proposedRoles: 10,
  proposedTools: 10,
  volumes: 20,
} as const;

/** Largest volume of a year: more than the sort keys of the store can hold is a mistake of typing. */
export const VOLUME_MAX = 1_000_000_000_000;
