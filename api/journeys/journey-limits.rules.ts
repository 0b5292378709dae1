export {
  journeyTextLimits,
  journeyListLimits,
  MINUTES_MAX,
  PARTICIPANTS_MAX,
  PRA_PEOPLE,
} from '../../schema/vocabulary/journey-limits.ts';
