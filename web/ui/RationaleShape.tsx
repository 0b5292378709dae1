import type { ReactElement } from 'react';

/** The quieter shapes of a rationale. */
export type PlainShape = 'none' | 'missing' | 'draft' | 'given' | 'approved' | 'contradicted' | 'question';

const WIDTH = 12;
const HEIGHT = 14;
const PAGE = 'M1.5 1 H7.5 L10.5 4 V13 H1.5 Z';

/**
 * The mark before the state of a rationale: a sheet of paper that is missing (dotted), begun, written, or ticked off.
 * Drawn in the current text color; its word always follows.
 */
export function RationaleShape({ shape }: { shape: PlainShape }): ReactElement {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      data-shape={shape}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.25}
    >
      {lines(shape)}
    </svg>
  );
}

function lines(shape: PlainShape): ReactElement {
  switch (shape) {
    case 'none':
      return <path d="M3 7.5 H9" strokeWidth={1} />;
    case 'missing':
      return <path d={PAGE} strokeDasharray="1.75 1.5" />;
    case 'draft':
      return <path d={`${PAGE} M3.75 5.5 H6`} />;
    case 'given':
      return <path d={`${PAGE} M3.75 5.5 H6 M3.75 8 H8.25 M3.75 10.5 H8.25`} />;
    case 'approved':
      return <path d={`${PAGE} M3.5 8 L5.5 10.2 L8.7 5.8`} />;
    case 'contradicted':
      return <path d={`${PAGE} M0.5 12 L11.5 3.5`} />;
    case 'question':
      return (
        <>
          <path d="M3.6 5.2 C3.6 3.6 4.6 2.7 6 2.7 C7.4 2.7 8.4 3.5 8.4 4.8 C8.4 6.6 6 6.7 6 8.8" />
          <circle cx={6} cy={11.4} r={0.95} fill="currentColor" stroke="none" />
        </>
      );
  }
}
