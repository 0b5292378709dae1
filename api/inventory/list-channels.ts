import { ChannelKind, channelKindTerms, familyOf } from '../../schema/vocabulary/channel.ts';
import type { ChannelFamily } from '../../schema/vocabulary/channel.ts';
import type { RequestContext } from '../request.ts';
import { channelUse } from './record.statements.ts';
import { visibleStatuses } from './service.policy.ts';

const numbers = [
  'services',
  'offerings',
  'finished',
  'notFinished',
  'levelUnknown',
  'rationaleNeeded',
  'rationaleGiven',
  'rationaleNotNeeded',
  'rationaleUnknown',
] as const;

/** A kind of channel with how it is used. */
export type ChannelUse = {
  readonly kind: ChannelKind;
  readonly label: string;
  readonly definition: string;
  readonly source: string;
  readonly family: ChannelFamily;
} & Readonly<Record<(typeof numbers)[number], number>>;

/** All kinds of channel of the vocabulary, in its order, with how each is used; unused kinds count 0. */
export async function listChannels(context: RequestContext): Promise<ChannelUse[]> {
  const rows = await context.graph.read(channelUse(visibleStatuses()));
  const byKind = new Map(rows.map((row) => [row.kind, row.numbers]));
  return Object.values(ChannelKind).map((kind) => {
    const { label, definition, source } = channelKindTerms[kind];
    const counted = Object.fromEntries(numbers.map((name) => [name, byKind.get(kind)?.number(name) ?? 0]));
    return {
      kind,
      label,
      definition,
      source,
      family: familyOf(kind),
      ...(counted as Record<(typeof numbers)[number], number>),
    };
  });
}
