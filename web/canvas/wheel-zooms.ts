/**
 * Zooms with the wheel only while Ctrl or Command is held, which is also what a pinch on a touch pad sends. A plain wheel goes on
 * scrolling the page, and never reaches the engine. Returns the function that ends it.
 */
export function wheelZooms(
  element: HTMLElement,
  zoom: (factor: number, at: { readonly x: number; readonly y: number }) => void,
): () => void {
  const turned = (event: WheelEvent): void => {
    event.stopImmediatePropagation();
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left, top } = element.getBoundingClientRect();
    zoom(Math.exp(-limited(event.deltaY) / 100), { x: event.clientX - left, y: event.clientY - top });
  };
  element.addEventListener('wheel', turned, { capture: true, passive: false });
  return () => {
    element.removeEventListener('wheel', turned, { capture: true });
  };
}

function limited(delta: number): number {
  return Math.max(-40, Math.min(40, delta));
}
