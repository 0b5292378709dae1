import type { ChannelKind } from '../../../schema/vocabulary/channel.ts';
import { ReasonCode, SolutionKind } from '../../../schema/vocabulary/rationale.ts';
import { emptyFigures } from './priority-values.ts';
import type {
  ChannelValue,
  OccasionValue,
  RationaleValues,
  ReasonValue,
  ServiceValues,
  SolutionValue,
  VolumeValue,
} from './service-values.ts';

const emptyReason: ReasonValue = { chosen: false, brief: '', rootCause: '', citations: '' };
const emptySolution: SolutionValue = { chosen: false, text: '' };
export const emptyVolume: VolumeValue = { value: '', unit: '', year: '', source: '' };

/** An occasion of which nothing is said. */
export const emptyOccasion: OccasionValue = {
  text: '',
  kind: 'UNKNOWN',
  band: '',
  unit: '',
  year: '',
  explanation: '',
  characteristics: '',
};

/** A rationale of which nothing is written. */
export function emptyRationale(): RationaleValues {
  return {
    title: '',
    disposition: 'UNKNOWN',
    reasons: everyWord(ReasonCode, emptyReason),
    solutions: everyWord(SolutionKind, emptySolution),
    explanation: '',
    owner: '',
    reviewDue: '',
  };
}

/** A form of which nothing is filled in but the unit. */
export function emptyValues(leadUnitId: string): ServiceValues {
  return {
    externalId: '',
    name: '',
    description: '',
    leadUnitId,
    furtherUnits: [],
    participants: [],
    primaryType: '',
    secondaryTypes: [],
    customers: [],
    deliveryModes: [],
    occasions: [{ ...emptyOccasion }],
    volumes: [],
    offerings: [{ text: '' }],
    outcome: '',
    crossChannel: 'UNKNOWN',
    deliveryStages: [{ text: '' }],
    learnUrl: '',
    startUrl: '',
    channels: [],
    tasks: [],
    roles: [],
    tools: [],
    forms: [],
    owner: '',
    source: '',
    note: '',
    budgetCode: '',
    investmentId: '',
    priorityFacts: emptyFigures(),
    rationale: emptyRationale(),
  };
}

/** A channel of which only the kind is known. Not known is not no. */
export function emptyChannel(kind: ChannelKind, key: string): ChannelValue {
  return {
    key,
    id: null,
    kind,
    name: '',
    url: '',
    place: '',
    medium: 'UNKNOWN',
    level: 'UNKNOWN',
    accessible: 'UNKNOWN',
    selfService: 'UNKNOWN',
    languages: '',
  };
}

function everyWord<Word extends string, Value extends object>(
  words: Record<Word, Word>,
  value: Value,
): Record<Word, Value> {
  return Object.fromEntries(Object.values<Word>(words).map((word) => [word, { ...value }])) as Record<
    Word,
    Value
  >;
}
