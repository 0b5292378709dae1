import type { LifeExperienceQuery } from '../graphql/generated/life-experience.ts';

/** A life experience as its page receives it. */
export type Journey = NonNullable<LifeExperienceQuery['lifeExperience']>;

/** One stage with its services and partner programs. */
export type JourneyStage = Journey['stages'][number];
