import { journeyStateTerms } from '../../schema/vocabulary/journey.ts';
import type { JourneyPicture } from './journey-picture.ts';

/** Stands on every sheet that leaves the page (C2). */
export const DEMO_NOTICE = 'Demonstration. Not a U.S. government website. Sample data.';

const dateFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** "November 3, 2026" from an ISO date and time; the text itself where it is none. */
export function longDate(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : dateFormat.format(date);
}

/** State, date, address, and what is assumed: the lines under the summary. */
export function sheetNotes(picture: JourneyPicture): string[] {
  const state = journeyStateTerms[picture.state].label;
  return [
    [
      `${state}. As of ${longDate(picture.asOf)}.`,
      ...(picture.address === null ? [] : [picture.address]),
    ].join(' '),
    ...(picture.orderAssumed
      ? [
          'The order of steps inside the stages is assumed: nobody has recorded it. So are hand-offs that follow from it.',
        ]
      : []),
  ];
}
