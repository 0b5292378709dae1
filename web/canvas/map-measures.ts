/** Measures of the map at its default size, in pixels. */
export const measures = {
  /** Width of a card. */
  card: 208,
  /** Lane heads on the left. */
  laneHead: 148,
  /** Space around the cards of a lane, and between cards of a cell. */
  lanePadding: 14,
  stackSpace: 12,
  /** A gutter between columns: room to leave, tracks, room to arrive. */
  leave: 12,
  track: 10,
  arrive: 20,
  leastGutter: 42,
  /** Type of the heads: of stages, of lanes, of notes; lines of each. */
  stageSize: 22,
  stageLine: 26,
  laneSize: 16,
  laneLine: 19,
  noteSize: 12,
  noteLine: 15,
  /** The band of the emotion line. */
  emotion: 96,
  /** Room for the name of a line of the blueprint, over the line. */
  lineLabel: 20,
  /** Least room of a row of facts. */
  factRow: 48,
} as const;
