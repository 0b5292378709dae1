import { ChannelKind, channelKindTerms } from './channel.ts';

/** A column of an import: what people call it, and what stands in it. */
export interface ImportColumn {
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  /** Other headings under which people write it. */
  readonly aliases: readonly string[];
}

/** A column by what is said of it. */
export const column = (label: string, hint: string, example: string, ...aliases: string[]): ImportColumn => ({
  label,
  hint,
  example,
  aliases,
});

/** What can be said of a channel, each in a column of its own. */
export const channelParts = {
  level: column(
    'how far it gets',
    'Full, part, information only, not to the end, or not known.',
    '',
    'level',
    'how far',
    'status',
    '',
  ),
  name: column('name', 'Name of the site, office or line.', '', 'title'),
  url: column('web address', 'Web address, https.', '', 'address', 'url', 'link'),
  place: column(
    'where to go or call',
    'Address, hours or phone number.',
    '',
    'place',
    'phone number',
    'where',
    'location',
  ),
  accessible: column('accessible', 'Yes, no or not known.', '', 'accessibility'),
  self_service: column('without staff', 'Yes, no or not known.', '', 'self service'),
  languages: column('languages', 'Languages besides English, parted by commas.', ''),
  medium: column(
    'medium of the partner',
    'Digital, not digital or not known; for partners alone.',
    '',
    'medium',
  ),
} as const satisfies Record<string, ImportColumn>;
export type ChannelPart = keyof typeof channelParts;

/** Everyday words for kinds of channels. */
const everyday: Readonly<Partial<Record<ChannelKind, readonly string[]>>> = {
  WEBSITE: ['online', 'web'],
  MOBILE_APP: ['app', 'mobile'],
  SMS: ['text', 'sms'],
  PHONE: ['telephone', 'call'],
  IN_PERSON: ['in-person', 'office', 'visit'],
  POSTAL_MAIL: ['mail', 'post', 'postal mail'],
  THIRD_PARTY: ['partner', 'third party'],
};

/** Most channels of one kind that one row can speak of. */
export const CHANNELS_OF_A_KIND = 9;

/** A column that speaks of one channel: the first of its kind, or the second and so on. */
export interface ChannelColumn {
  readonly kind: ChannelKind;
  /** From 1. */
  readonly nth: number;
  readonly part: ChannelPart;
}

const kinds = Object.values(ChannelKind);
const FORM = new RegExp(
  `^(${kinds.map((kind) => kind.toLowerCase()).join('|')})(?:_([2-${CHANNELS_OF_A_KIND}]))?_(${Object.keys(channelParts).join('|')})$`,
);

/** The channel that a column speaks of, such as `website_level` or `phone_2_place`; null for any other column. */
export function channelColumnOf(name: string): ChannelColumn | null {
  const [, kind, nth, part] = FORM.exec(name) ?? [];
  if (kind === undefined || part === undefined) return null;
  return { kind: kind.toUpperCase() as ChannelKind, nth: Number(nth ?? '1'), part: part as ChannelPart };
}

/** Name of the column of a channel. */
export function channelColumnName({ kind, nth, part }: ChannelColumn): string {
  return `${kind.toLowerCase()}${nth === 1 ? '' : `_${nth}`}_${part}`;
}

/** Words by which people may call a kind of channel in a heading. */
export function namesOfKind(kind: ChannelKind): readonly string[] {
  return [kind, channelKindTerms[kind].label, ...(everyday[kind] ?? [])];
}
