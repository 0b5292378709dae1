import { type ChannelKind, type Medium, mediumTerms } from '../../schema/vocabulary/channel.ts';
import {
  type Accessible,
  accessibleTerms,
  type CompletionLevel,
  completionLevelTerms,
  type SelfService,
  selfServiceTerms,
} from '../../schema/vocabulary/completion.ts';
import { channelColumnName, channelColumnOf } from '../../schema/vocabulary/import-channel-column.ts';
import type { ChannelPart } from '../../schema/vocabulary/import-channel-column.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import type { GivenChannel } from '../inventory/merge-given.rules.ts';
import type { ServiceFacts, TaskFacts } from '../inventory/service-facts.rules.ts';
import { unknownWord, wordIn } from './import-cells.rules.ts';
import type { Cell, CellFinding, Spellings } from './import-cells.rules.ts';

/** What a row says of one channel: the first of its kind, the second and so on. */
export interface ChannelCells {
  readonly kind: ChannelKind;
  /** From 1. */
  readonly nth: number;
  /** Whether the mark in the column of the level takes the channel away. */
  readonly removed: boolean;
  /** What is said of it, but for kind and id. */
  readonly said: Omit<GivenChannel, 'id' | 'kind'>;
}

const yes: Spellings<'YES' | 'NO' | 'UNKNOWN'> = {
  YES: ['y', 'true'],
  NO: ['n', 'false'],
  UNKNOWN: ['?', 'unknown'],
};
const levels: Spellings<CompletionLevel> = {
  FULL: ['yes', 'full', 'complete', 'completely', 'end to end', 'start to finish'],
  PARTIAL: ['part', 'partly', 'partially', 'some'],
  INFORMATION_ONLY: ['information', 'info', 'info only', 'informs'],
  NOT_TO_END: ['no'],
  UNKNOWN: ['?', 'unknown'],
};

/** Reads the cells of all channels, in the order of their columns; a channel of which no cell says anything is left out. */
export function readChannelCells(
  columns: readonly string[],
  cell: (column: string) => Cell,
  findings: CellFinding[],
): ChannelCells[] {
  const found = new Map<string, { kind: ChannelKind; nth: number; parts: Map<ChannelPart, string | null> }>();
  for (const column of columns) {
    const one = channelColumnOf(column);
    const text = cell(column);
    if (one === null || text === undefined) continue;
    const key = `${one.kind} ${one.nth}`;
    const channel = found.get(key) ?? { kind: one.kind, nth: one.nth, parts: new Map() };
    channel.parts.set(one.part, text);
    found.set(key, channel);
  }
  return [...found.values()]
    .sort((a, b) => (a.kind === b.kind ? a.nth - b.nth : 0))
    .map(({ kind, nth, parts }) => ({
      kind,
      nth,
      removed: parts.get('level') === null,
      said: saidOf(parts, (part) => channelColumnName({ kind, nth, part }), findings),
    }));
}

function saidOf(
  parts: ReadonlyMap<ChannelPart, string | null>,
  columnOf: (part: ChannelPart) => string,
  findings: CellFinding[],
): ChannelCells['said'] {
  const word = <W extends string>(
    part: ChannelPart,
    terms: Readonly<Record<W, Term>>,
    spellings: Spellings<W>,
  ): W | null | undefined => {
    const text = parts.get(part);
    if (text === undefined || text === null) return text;
    const found = wordIn(terms, text, spellings);
    if (found === null) findings.push(unknownWord(columnOf(part), text, terms));
    return found ?? undefined;
  };
  const languages = parts.get('languages');
  const all: ChannelCells['said'] = {
    name: parts.get('name'),
    url: parts.get('url'),
    place: parts.get('place'),
    medium: word('medium', mediumTerms as Record<Medium, Term>, {}),
    level: word('level', completionLevelTerms, levels),
    accessible: word('accessible', accessibleTerms as Record<Accessible, Term>, yes),
    selfService: word('self_service', selfServiceTerms as Record<SelfService, Term>, yes),
    languages:
      typeof languages === 'string'
        ? languages
            .split(/[,|\n]/)
            .map((one) => one.trim())
            .filter((one) => one !== '')
        : languages,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The channels of a service after a row, and where each one that it speaks of stands. */
export interface LaidChannels {
  readonly channels: readonly GivenChannel[];
  readonly tasks: readonly TaskFacts[];
  /** The columns of the channel at each place, as `website_2`; undefined for one that the row says nothing of. */
  readonly prefixes: readonly (string | undefined)[];
}

/**
 * Lays the cells of a row over the channels of a service. Channels of which the row says nothing stay as they are, and
 * where they are; a further one of a kind is added at the end; only the mark takes one away, also out of the tasks.
 */
export function layChannels(
  cells: readonly ChannelCells[],
  stored: Pick<ServiceFacts, 'channels' | 'tasks'>,
): LaidChannels {
  const laid = stored.channels.map((channel) => {
    const nth = stored.channels
      .filter(({ kind }) => kind === channel.kind)
      .findIndex((one) => one === channel);
    const said = cells.find((one) => one.kind === channel.kind && one.nth === nth + 1);
    return { channel: { id: channel.id, kind: channel.kind, ...said?.said }, said };
  });
  const kept = laid.filter(({ said }) => said?.removed !== true);
  const count = (kind: ChannelKind): number => stored.channels.filter((one) => one.kind === kind).length;
  const added = cells.filter((one) => one.nth > count(one.kind) && !one.removed);
  const places = new Map<number, number>();
  laid.forEach((one, place) => {
    const now = kept.indexOf(one);
    if (now >= 0) places.set(place + 1, now + 1);
  });
  return {
    channels: [...kept.map(({ channel }) => channel), ...added.map(({ kind, said }) => ({ kind, ...said }))],
    tasks: stored.tasks.map((task) => ({
      name: task.name,
      channels: task.channels.flatMap((place) => places.get(place) ?? []),
    })),
    prefixes: [...kept.map(({ said }) => said), ...added].map((one) => one && prefixOf(one)),
  };
}

function prefixOf({ kind, nth }: ChannelCells): string {
  return channelColumnName({ kind, nth, part: 'level' }).replace(/_level$/, '');
}
