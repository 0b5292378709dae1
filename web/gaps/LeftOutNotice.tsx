import type { ReactElement } from 'react';
import { Alert } from '../ui/Alert.tsx';
import type { LeftOut } from './rank-search.ts';

/** Names the parts of the address that were not understood, so that nobody takes the rows for what was asked. */
export function LeftOutNotice({ leftOut }: { leftOut: readonly LeftOut[] }): ReactElement | null {
  if (leftOut.length === 0) return null;
  return (
    <Alert tone="info" title="Part of this address is not understood, so the rows below do without it.">
      <ul>
        {leftOut.map(({ param, given }, index) => (
          <li key={index}>
            <code>{param}</code>: “{given}”
          </li>
        ))}
      </ul>
      <p>Choose another value below, or check the link you came from.</p>
    </Alert>
  );
}
