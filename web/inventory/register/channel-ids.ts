/** The id of a button that moves one channel, by the place of the channel. */
export function moveButtonId(index: number, way: 'up' | 'down'): string {
  return `channel-${index}-${way}`;
}
