import type { JourneyForm } from './document-of-journey.ts';

/** What the records that a journey names are called, by their ids. */
export function namesOf({ lifeExperience, stages }: JourneyForm): ReadonlyMap<string, string> {
  const steps = stages.flatMap((stage) => stage.steps);
  const records = [
    ...(lifeExperience === null ? [] : [lifeExperience]),
    ...steps.flatMap(({ expectedUnit }) => (expectedUnit === null ? [] : [expectedUnit])),
    ...steps.flatMap((step) => [
      ...step.services,
      ...step.goneServices.map(({ id, name }) => ({ id, name: `${name} (no longer in the index)` })),
      ...step.partnerPrograms,
      ...step.frontstageRoles,
      ...step.supportTools,
    ]),
  ];
  return new Map(records.map(({ id, name }) => [id, name]));
}
