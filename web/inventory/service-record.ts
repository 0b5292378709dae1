import type { ServiceRecordQuery } from '../graphql/generated/service-record.ts';

/** One service with everything that is recorded about it, as its page reads it. */
export type ServiceRecord = NonNullable<ServiceRecordQuery['service']>;

/** One verdict of the assessment, with the rule, the policy and the facts behind it. */
export type ServiceVerdict = ServiceRecord['assessment']['verdicts'][number];

/** The verdict on one subject; undefined where the assessment has none. */
export function verdictOn(
  service: ServiceRecord,
  subject: ServiceVerdict['subject'],
): ServiceVerdict | undefined {
  return service.assessment.verdicts.find((verdict) => verdict.subject === subject);
}

/** A life experience with the stages in which a service is needed. */
export interface StagesOfExperience {
  readonly id: string;
  readonly name: string;
  readonly designated: boolean;
  readonly stages: readonly { readonly id: string; readonly name: string; readonly position: number }[];
}

/** The stages of a service, grouped by life experience, both in their own order. */
export function stagesByExperience(stages: ServiceRecord['stages']): StagesOfExperience[] {
  const experiences = new Map(stages.map((stage) => [stage.lifeExperience.id, stage.lifeExperience]));
  return [...experiences.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((experience) => ({
      ...experience,
      stages: stages
        .filter((stage) => stage.lifeExperience.id === experience.id)
        .sort((a, b) => a.position - b.position),
    }));
}
