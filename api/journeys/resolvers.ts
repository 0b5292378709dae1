import './journey.enums.ts';
import { LifeExperienceResolver, ServiceStagesResolver, StageResolver } from './journey.resolver.ts';

/** The doors of this slice. Importing this file registers its types. */
export const journeysResolvers = [LifeExperienceResolver, StageResolver, ServiceStagesResolver] as const;
