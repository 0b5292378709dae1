import type { ReactElement } from 'react';

/** The shapes a verdict can have. */
export type Shape = 'tick' | 'half' | 'cross' | 'question' | 'empty';

const SIDE = 16;

/**
 * The mark before a verdict, in the current text color: a tick (closed), a half-filled disc (not to the end), a
 * cross in a double square (none), a question mark (not known), an empty dotted circle (nothing recorded). Discs, so
 * that no verdict reads as one more cell of the strip beside it. Always followed by its word.
 */
export function VerdictShape({
  shape,
  className,
}: {
  shape: Shape;
  className?: string | undefined;
}): ReactElement {
  return (
    <svg
      className={className}
      aria-hidden="true"
      focusable="false"
      data-shape={shape}
      width={SIDE}
      height={SIDE}
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
    >
      {lines(shape)}
    </svg>
  );
}

function lines(shape: Shape): ReactElement {
  switch (shape) {
    case 'tick':
      return <path d="M2.5 8.5 L6.5 12.5 L13.5 3.5" strokeWidth={2} />;
    case 'half':
      return (
        <>
          <circle cx={8} cy={8} r={6.5} />
          <path d="M1.5 8 A6.5 6.5 0 0 0 14.5 8 Z" fill="currentColor" stroke="none" />
        </>
      );
    case 'cross':
      return (
        <>
          <rect x={0.75} y={0.75} width={14.5} height={14.5} />
          <rect x={3.25} y={3.25} width={9.5} height={9.5} strokeWidth={1} />
          <path d="M5.5 5.5 L10.5 10.5 M10.5 5.5 L5.5 10.5" />
        </>
      );
    case 'question':
      return (
        <>
          <path
            d="M5 5.6 C5 3.4 6.3 2.4 8 2.4 C9.8 2.4 11 3.5 11 5.1 C11 7.4 8 7.4 8 9.9"
            strokeWidth={1.75}
          />
          <circle cx={8} cy={13} r={1.15} fill="currentColor" stroke="none" />
        </>
      );
    case 'empty':
      return <circle cx={8} cy={8} r={6.5} strokeDasharray="2.04 2.04" />;
  }
}
