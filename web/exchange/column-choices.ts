import { ChannelKind } from '../../schema/vocabulary/channel.ts';
import {
  channelColumnName,
  channelColumnOf,
  channelParts,
} from '../../schema/vocabulary/import-channel-column.ts';
import type { ChannelPart } from '../../schema/vocabulary/import-channel-column.ts';
import { importColumns } from '../../schema/vocabulary/import-column.ts';

/** Everything that a column of a file can be taken for. */
export interface ColumnChoices {
  readonly own: readonly string[];
  readonly channels: readonly {
    readonly kind: ChannelKind;
    readonly columns: readonly { readonly name: string; readonly part: ChannelPart }[];
  }[];
}

/** What can be chosen: the columns of a service, and those of the first channel of each kind; of a further one if it is chosen. */
export function columnChoices(chosen: string): ColumnChoices {
  const further = channelColumnOf(chosen);
  return {
    own: Object.keys(importColumns),
    channels: Object.values(ChannelKind).map((kind) => ({
      kind,
      columns: (Object.keys(channelParts) as ChannelPart[])
        .filter((part) => part !== 'medium' || kind === 'THIRD_PARTY')
        .map((part) => {
          const nth = further?.kind === kind ? further.nth : 1;
          return { name: channelColumnName({ kind, nth, part }), part };
        }),
    })),
  };
}
