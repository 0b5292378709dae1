/** The measures of what agencies say of themselves, as `measures.ts` defines every figure (R31). */
export const agencyMeasures = {
  'top-tasks': {
    id: 'top-tasks',
    name: 'Top tasks listed',
    sentence: 'How many agencies list at least five top tasks to create or optimize as self-service.',
    formula: 'Agencies that list at least five, divided by all agencies counted.',
    numerator: 'Agencies that themselves list five top tasks or more.',
    denominator:
      'Departments and independent agencies with a published service in the index, of their own or of a unit below them, or with top tasks of either.',
    exclusions:
      'Agencies of which nothing here says that they serve the public are left out and counted beside. Agencies that have listed none stay in the denominator, as not known. Lists of units below an agency stand beside and are not added to its own.',
    limits:
      'It says what agencies have listed here. What they sent to OMB by June 21, 2024 is not known here, so it says nothing of who was late; and nobody reviews whether the tasks listed are the ones that customers do most.',
    source: 'R31, M-23-22 IV.A.5',
  },
} as const;
