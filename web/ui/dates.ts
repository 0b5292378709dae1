import { NOT_KNOWN } from './numbers.ts';

const inWords = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * A day as people say it: "November 3, 2026" (C7). Takes an ISO date or date and time; the day is the day in
 * universal time, so that every reader sees the same. What is not a date reads as "not known".
 */
export function formatDate(iso: string | null | undefined): string {
  if (iso === null || iso === undefined) return NOT_KNOWN;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? NOT_KNOWN : inWords.format(date);
}
