import './journey.enums.ts';
import { JourneyListsResolver, PainPointResolver } from './journey-lists.resolver.ts';
import { JourneyMapResolver } from './journey-map.resolver.ts';
import { DigitalPathStepResolver, HandOffResolver, JourneyStepResolver } from './journey-step.resolver.ts';
import {
  JourneyRequestChangeResolver,
  JourneyRequestResolver,
  JourneyWorkResolver,
} from './journey-request.resolver.ts';
import { JourneyConflictResolver, JourneyWriteResolver } from './journey-write.resolver.ts';
import {
  LifeExperienceJourneysResolver,
  LifeExperienceResolver,
  ServiceStagesResolver,
  StageResolver,
} from './journey.resolver.ts';

/** The doors of this slice. Importing this file registers its words and types. */
export const journeysResolvers = [
  LifeExperienceResolver,
  LifeExperienceJourneysResolver,
  StageResolver,
  ServiceStagesResolver,
  JourneyMapResolver,
  JourneyStepResolver,
  HandOffResolver,
  DigitalPathStepResolver,
  JourneyListsResolver,
  PainPointResolver,
  JourneyWriteResolver,
  JourneyConflictResolver,
  JourneyRequestResolver,
  JourneyRequestChangeResolver,
  JourneyWorkResolver,
] as const;
