import type { DeadlineState } from '../../schema/vocabulary/inventory-deadline.ts';
import { formatDate } from './dates.ts';
import { countOf, formatCount } from './numbers.ts';

/** What has to be known of a deadline to say it. */
export interface SaidDeadline {
  readonly state: DeadlineState;
  readonly dueOn: string | null;
  readonly daysLeft: number | null;
}

/** One deadline as people say it; never overdue while the time does not run (R11). */
export function deadlineSentence({ state, dueOn, daysLeft }: SaidDeadline): string {
  if (state === 'NOT_TRIGGERED' || dueOn === null || daysLeft === null)
    return 'the time runs from the day on which OMB releases the index';
  const day = formatDate(dueOn);
  if (daysLeft === 0) return `due today, ${day}`;
  if (daysLeft < 0) return `passed on ${day}, ${countOf(-daysLeft, 'day', 'days')} ago`;
  return `due on ${day}, in ${countOf(daysLeft, 'day', 'days')}`;
}

/** Services of some agencies by how far they have come. */
export interface Coverage {
  readonly services: number;
  readonly submitted: number;
  readonly approved: number;
  readonly published: number;
}

/** The coverage of all agencies together. */
export function sumCoverage(agencies: readonly Coverage[]): Coverage {
  const sum = (of: (one: Coverage) => number): number => agencies.reduce((all, one) => all + of(one), 0);
  return {
    services: sum((one) => one.services),
    submitted: sum((one) => one.submitted),
    approved: sum((one) => one.approved),
    published: sum((one) => one.published),
  };
}

/** How far an inventory has come: "Of 12 services recorded, 9 were submitted, 8 approved and 8 are publicly online". */
export function coverageSentence({ services, submitted, approved, published }: Coverage): string {
  if (services === 0) return 'No service is recorded yet';
  return `Of ${countOf(services, 'service', 'services')} recorded, ${formatCount(submitted)} ${submitted === 1 ? 'was' : 'were'} submitted, ${formatCount(approved)} approved and ${formatCount(published)} ${published === 1 ? 'is' : 'are'} publicly online`;
}
