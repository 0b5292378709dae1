import type { ReactElement } from 'react';
import { formatDate } from './dates.ts';

/** The day a figure or record stands for: "as of November 3, 2026" (C7). */
export function AsOf({ date, words = 'as of' }: { date: string; words?: string }): ReactElement {
  return (
    <>
      {words === '' ? '' : `${words} `}
      <time dateTime={date}>{formatDate(date)}</time>
    </>
  );
}
