import { formatCount, NOT_KNOWN } from './numbers.ts';

const inWords = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const monthInWords = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month as people say it, of one such as 2026-11: "November 2026". */
export function formatMonth(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? NOT_KNOWN : monthInWords.format(date);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days from one moment to a later one, never less than 0. Takes ISO dates or dates and times. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));
}

/** How long ago a moment was, as lists say it: "12 days", "1 day", "since today"; "not known" where it is not. */
export function ageInDays(since: string | null, asOf: string): string {
  if (since === null) return NOT_KNOWN;
  const days = daysBetween(since, asOf);
  if (days === 0) return 'since today';
  return `${formatCount(days)} ${days === 1 ? 'day' : 'days'}`;
}

/**
 * A day as people say it: "November 3, 2026" (C7). Takes an ISO date or date and time; the day is the day in
 * universal time, so that every reader sees the same. What is not a date reads as "not known".
 */
export function formatDate(iso: string | null | undefined): string {
  if (iso === null || iso === undefined) return NOT_KNOWN;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? NOT_KNOWN : inWords.format(date);
}
