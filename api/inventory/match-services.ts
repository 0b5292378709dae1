/**
 * The match behind every list of services, for higher slices that ask something else of the same services: one filter
 * means the same set everywhere. `readServiceFilter` makes the criteria.
 */
export { matchServices, matchText } from './service-filter.statements.ts';
export {
  isTallied,
  isTalliedByAgency,
  matchAgencyTallies,
  matchTallies,
  readAgencyFigures,
  tallyTotal,
} from './tally.statements.ts';
export type { ServiceCriteria } from './service-criteria.rules.ts';
export type { ServiceMatch } from './service-filter.statements.ts';
