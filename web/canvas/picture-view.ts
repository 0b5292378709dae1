import type { StepVerdict } from '../../schema/vocabulary/journey.ts';
import type { CardKind } from './journey-picture.ts';

/** What the rows of the map are. */
export const LaneChoice = { AGENCY: 'AGENCY', ROLE: 'ROLE' } as const;
export type LaneChoice = (typeof LaneChoice)[keyof typeof LaneChoice];

/** Layers that can be taken off. Sizes of cards do not depend on them, so nothing jumps. */
export const Overlay = {
  HAND_OFFS: 'HAND_OFFS',
  ORDER: 'ORDER',
  EMOTION: 'EMOTION',
  OBSERVATIONS: 'OBSERVATIONS',
  MOMENTS: 'MOMENTS',
  EVIDENCE: 'EVIDENCE',
} as const;
export type Overlay = (typeof Overlay)[keyof typeof Overlay];

/** What a filter of the legend can ask for. */
export type CardQuality =
  | StepVerdict
  | 'EXPLAINED'
  | 'NOT_EXPLAINED'
  | CardKind
  | 'MOMENT'
  | 'PAIN_POINT'
  | 'BRIGHT_SPOT'
  | 'PHYSICAL_GAP'
  | 'SINGLE_CHANNEL';

/**
 * How the picture is looked at. Filters fade what they leave out and move nothing; the table twin leaves it out. The
 * whole of it fits into an address.
 */
export interface PictureView {
  readonly lanes: LaneChoice;
  /** Rows of the service blueprint instead of lanes. */
  readonly blueprint: boolean;
  readonly overlays: readonly Overlay[];
  /** Ids of top-level units; empty: all. */
  readonly agencies: readonly string[];
  /** Cards that have at least one of these; empty: all. */
  readonly only: readonly CardQuality[];
  /** Id of the card or link that is selected. */
  readonly selection: string | null;
}

/** The view of an address that says nothing. */
export const plainView: PictureView = {
  lanes: 'AGENCY',
  blueprint: false,
  overlays: Object.values(Overlay),
  agencies: [],
  only: [],
  selection: null,
};
