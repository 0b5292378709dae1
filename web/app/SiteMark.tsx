import type { ReactElement } from 'react';

/** The mark of the index: a channel strip in small, two digital cells over two others. Decoration beside the name. */
export function SiteMark(): ReactElement {
  return (
    <svg aria-hidden="true" focusable="false" width={28} height={28} viewBox="0 0 28 28" fill="none">
      <rect x={1} y={1} width={12} height={12} fill="currentColor" />
      <rect x={16} y={2} width={10} height={10} stroke="currentColor" strokeWidth={2} />
      <rect x={15} y={7} width={12} height={6} fill="currentColor" />
      <rect x={2} y={17} width={10} height={10} stroke="currentColor" strokeWidth={2} strokeDasharray="2 2" />
      <rect x={16} y={17} width={10} height={10} stroke="currentColor" strokeWidth={2} />
      <rect x={18.5} y={21} width={5} height={2} fill="currentColor" />
    </svg>
  );
}
