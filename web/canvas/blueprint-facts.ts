import { channelFamilyTerms } from '../../schema/vocabulary/channel.ts';
import type { LaidLine } from './journey-layout.ts';
import type { PictureCard } from './journey-picture.ts';
import type { Lane } from './lanes-of.ts';
import { PERSON_LANE } from './lanes-of.ts';

/** A row of the blueprint that holds facts of steps, and the line drawn under it. */
interface FactRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly line: Omit<LaidLine, 'y'> | null;
  readonly facts: (card: PictureCard) => readonly string[];
}

/** Rows of a service blueprint from what the person can see down to what nobody sees (R49). */
const rows: readonly FactRow[] = [
  {
    id: 'row-evidence',
    code: 'Evidence',
    name: 'What it rests on',
    line: null,
    facts: (card) => [card.evidence],
  },
  {
    id: PERSON_LANE,
    code: 'What the person does',
    name: '',
    line: { id: 'INTERACTION', label: 'Line of interaction' },
    facts: () => [],
  },
  {
    id: 'row-frontstage',
    code: 'Frontstage',
    name: 'Roles and channels that people meet',
    line: { id: 'VISIBILITY', label: 'Line of visibility' },
    facts: (card) => [...card.blueprint.frontstageRoles, ...channelWords(card)],
  },
  {
    id: 'row-backstage',
    code: 'Backstage',
    name: 'What staff do out of sight',
    line: { id: 'INTERNAL_INTERACTION', label: 'Line of internal interaction' },
    facts: (card) => card.blueprint.backstageActions,
  },
  {
    id: 'row-support',
    code: 'Support',
    name: 'Tools and rules behind it',
    line: null,
    facts: (card) => [
      ...card.blueprint.supportTools,
      ...card.blueprint.policyConstraints.map((rule) => `Rule: ${rule}`),
    ],
  },
];

/** The rows as lanes; only the person's holds cards. */
export function blueprintLanes(cardIds: readonly string[]): Lane[] {
  return rows.map(({ id, code, name }) => ({ id, code, name, cardIds: id === PERSON_LANE ? cardIds : [] }));
}

/** What the row says of a step, an item a line of its own. */
export function factsOf(laneId: string, card: PictureCard): readonly string[] {
  return rows.find((row) => row.id === laneId)?.facts(card) ?? [];
}

/** The line under a row; null where there is none. */
export function lineUnder(laneId: string): Omit<LaidLine, 'y'> | null {
  return rows.find((row) => row.id === laneId)?.line ?? null;
}

function channelWords(card: PictureCard): string[] {
  const offered = card.strip.filter((cell) => cell.state !== 'NOT_OFFERED');
  return offered.length === 0
    ? []
    : [offered.map((cell) => channelFamilyTerms[cell.family].label.toLowerCase()).join(', ')];
}
