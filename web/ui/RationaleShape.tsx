import type { ReactElement } from 'react';

/** The quieter shapes of a rationale. */
export type PlainShape = 'none' | 'open' | 'started' | 'half' | 'filled' | 'opposed' | 'question';

const SIDE = 12;

/** The mark before the state of a rationale: circles that fill as it goes from missing to approved. */
export function RationaleShape({ shape }: { shape: PlainShape }): ReactElement {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      data-shape={shape}
      width={SIDE}
      height={SIDE}
      viewBox={`0 0 ${SIDE} ${SIDE}`}
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
      return <path d="M3 6 H9" strokeWidth={1} />;
    case 'open':
      return <circle cx={6} cy={6} r={5} />;
    case 'started':
      return <circle cx={6} cy={6} r={5} strokeDasharray="1.57 1.57" />;
    case 'half':
      return (
        <>
          <circle cx={6} cy={6} r={5} />
          <path d="M1 6 A5 5 0 0 0 11 6 Z" fill="currentColor" stroke="none" />
        </>
      );
    case 'filled':
      return <circle cx={6} cy={6} r={5.5} fill="currentColor" stroke="none" />;
    case 'opposed':
      return <path d="M2 4.5 H10 M2 8 H10 M8.5 1.5 L3.5 11" />;
    case 'question':
      return (
        <>
          <path d="M3.6 4 C3.6 2.4 4.6 1.5 6 1.5 C7.4 1.5 8.4 2.3 8.4 3.6 C8.4 5.4 6 5.5 6 7.6" />
          <circle cx={6} cy={10.2} r={0.95} fill="currentColor" stroke="none" />
        </>
      );
  }
}
