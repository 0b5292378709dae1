import type { PolicyEdition } from './policy-edition.ts';
import type { Term } from './term.ts';

/**
 * Kind of channel (requirements 1.2). PHONE, IN_PERSON and CHAT are the broader words for records that do not say
 * which of their narrower kinds is meant.
 */
export const ChannelKind = {
  WEBSITE: 'WEBSITE',
  MOBILE_APP: 'MOBILE_APP',
  EMAIL: 'EMAIL',
  SMS: 'SMS',
  SOCIAL_MEDIA: 'SOCIAL_MEDIA',
  CHAT: 'CHAT',
  LIVE_CHAT: 'LIVE_CHAT',
  CHATBOT: 'CHATBOT',
  OTHER_DIGITAL: 'OTHER_DIGITAL',
  PHONE: 'PHONE',
  PHONE_AGENT: 'PHONE_AGENT',
  PHONE_AUTOMATED: 'PHONE_AUTOMATED',
  IN_PERSON: 'IN_PERSON',
  IN_PERSON_OFFICE: 'IN_PERSON_OFFICE',
  IN_PERSON_OTHER: 'IN_PERSON_OTHER',
  KIOSK: 'KIOSK',
  OUTREACH: 'OUTREACH',
  OTHER_NON_DIGITAL: 'OTHER_NON_DIGITAL',
  POSTAL_MAIL: 'POSTAL_MAIL',
  PAPER: 'PAPER',
  FAX: 'FAX',
  THIRD_PARTY: 'THIRD_PARTY',
} as const;
export type ChannelKind = (typeof ChannelKind)[keyof typeof ChannelKind];

export const channelKindTerms: Record<ChannelKind, Term> = {
  WEBSITE: { label: 'Website', definition: 'A web page or web application.', source: 'A-11 280.5 (2024)' },
  MOBILE_APP: {
    label: 'Mobile app',
    definition: 'An app installed on a phone or tablet.',
    source: 'A-11 280.5 (2024)',
  },
  EMAIL: { label: 'Email', definition: 'Business done by email.', source: 'A-11 280.5 (2024)' },
  SMS: { label: 'Text message', definition: 'Business done by text message.', source: 'A-11 280.5 (2024)' },
  SOCIAL_MEDIA: {
    label: 'Social media',
    definition: 'Business done on a social media platform.',
    source: 'A-11 280.5 (2024)',
  },
  CHAT: {
    label: 'Chat',
    definition:
      'A chat on a website or in an app; the record does not say whether a person or a program answers.',
    source: 'M-23-22',
  },
  LIVE_CHAT: { label: 'Live chat', definition: 'A chat in which a person answers.', source: 'M-23-22' },
  CHATBOT: { label: 'Chatbot', definition: 'A chat in which a program answers.', source: 'M-23-22' },
  OTHER_DIGITAL: {
    label: 'Other digital',
    definition: 'Another digital way, named in words.',
    source: 'R18',
  },
  PHONE: {
    label: 'Phone',
    definition: 'A phone line; the record does not say whether a person or a program answers.',
    source: 'A-11 280.7 (2022)',
  },
  PHONE_AGENT: {
    label: 'Phone, with an agent',
    definition: 'A call in which a person answers.',
    source: 'A-11 280.7 (2022)',
  },
  PHONE_AUTOMATED: {
    label: 'Phone, automated',
    definition: 'A call in which a recorded menu answers.',
    source: 'A-11 280.10 (2022)',
  },
  IN_PERSON: {
    label: 'In person',
    definition: 'A visit; the record does not say whether to an office or to another place.',
    source: 'A-11 280.7 (2022)',
  },
  IN_PERSON_OFFICE: {
    label: 'In person, at an office',
    definition: 'A visit to a government office or service center.',
    source: 'A-11 280.7 (2022)',
  },
  IN_PERSON_OTHER: {
    label: 'In person, elsewhere',
    definition: 'A visit to another point of service, such as a park, a checkpoint or a shop.',
    source: 'A-11 280.7 (2022)',
  },
  KIOSK: {
    label: 'Kiosk',
    definition:
      'A public self-service machine; digital in the 2022 edition, no longer named as digital in 2024.',
    source: 'A-11 280.7 (2022)',
  },
  OUTREACH: { label: 'Outreach', definition: 'Staff who come to where people are.', source: 'P.L. 118-231' },
  OTHER_NON_DIGITAL: {
    label: 'Other, not digital',
    definition: 'Another way that is not digital, named in words.',
    source: 'R18',
  },
  POSTAL_MAIL: { label: 'Mail', definition: 'Letters and packages by post.', source: 'A-11 280.7 (2022)' },
  PAPER: { label: 'Paper', definition: 'Paper handed over, not mailed.', source: 'IDEA section 4(d)' },
  FAX: { label: 'Fax', definition: 'Documents sent by fax.', source: 'R18' },
  THIRD_PARTY: {
    label: 'Partner',
    definition:
      'A state, local or private partner that gives the service; it counts by the medium the partner uses.',
    source: 'P.L. 118-231',
  },
};

/** What a way of reaching a service is made of. A partner channel has the medium of the partner, which may be unknown. */
export const Medium = { DIGITAL: 'DIGITAL', TRADITIONAL: 'TRADITIONAL', UNKNOWN: 'UNKNOWN' } as const;
export type Medium = (typeof Medium)[keyof typeof Medium];

export const mediumTerms: Record<Medium, Term> = {
  DIGITAL: {
    label: 'digital',
    definition: 'Used over the internet or a data network, without speaking to staff or handling paper.',
    source: 'A-11 280.5 (2024)',
  },
  TRADITIONAL: {
    label: 'not digital',
    definition: 'In person, by phone, by mail, on paper or by fax.',
    source: 'A-11 280.4 (2024)',
  },
  UNKNOWN: {
    label: 'not known whether digital',
    definition: 'A partner gives the service and the record does not say by which medium.',
    source: 'R20c',
  },
};

/** How a kind decides the medium: by itself, by the edition of the policy, or by what the record says of the partner. */
const mediumByKind: Record<ChannelKind, Medium | 'BY_EDITION' | 'AS_RECORDED'> = {
  WEBSITE: 'DIGITAL',
  MOBILE_APP: 'DIGITAL',
  EMAIL: 'DIGITAL',
  SMS: 'DIGITAL',
  SOCIAL_MEDIA: 'DIGITAL',
  CHAT: 'DIGITAL',
  LIVE_CHAT: 'DIGITAL',
  CHATBOT: 'DIGITAL',
  OTHER_DIGITAL: 'DIGITAL',
  PHONE: 'TRADITIONAL',
  PHONE_AGENT: 'TRADITIONAL',
  PHONE_AUTOMATED: 'TRADITIONAL',
  IN_PERSON: 'TRADITIONAL',
  IN_PERSON_OFFICE: 'TRADITIONAL',
  IN_PERSON_OTHER: 'TRADITIONAL',
  KIOSK: 'BY_EDITION',
  OUTREACH: 'TRADITIONAL',
  OTHER_NON_DIGITAL: 'TRADITIONAL',
  POSTAL_MAIL: 'TRADITIONAL',
  PAPER: 'TRADITIONAL',
  FAX: 'TRADITIONAL',
  THIRD_PARTY: 'AS_RECORDED',
};

/** Whether a kiosk is digital under an edition: yes in 2022, no longer named in 2024 (requirements 5). */
const kioskMedium: Record<PolicyEdition, Medium> = { A11_2022: 'DIGITAL', A11_2024: 'TRADITIONAL' };

/**
 * The medium a channel counts as. Derived from its kind, never typed in; only a partner's is taken from the record.
 * @param recorded what the record says of a partner's medium; ignored for every other kind
 */
export function mediumOf(kind: ChannelKind, recorded: Medium, edition: PolicyEdition): Medium {
  const rule = mediumByKind[kind];
  if (rule === 'BY_EDITION') return kioskMedium[edition];
  return rule === 'AS_RECORDED' ? recorded : rule;
}

/** The seven cells of the channel strip, in their fixed order: three digital, three traditional, the partner. */
export const ChannelFamily = {
  ONLINE: 'ONLINE',
  APP: 'APP',
  MESSAGE: 'MESSAGE',
  PHONE: 'PHONE',
  IN_PERSON: 'IN_PERSON',
  MAIL_OR_FAX: 'MAIL_OR_FAX',
  PARTNER: 'PARTNER',
} as const;
export type ChannelFamily = (typeof ChannelFamily)[keyof typeof ChannelFamily];

export const channelFamilyTerms: Record<ChannelFamily, Term> = {
  ONLINE: { label: 'Online', definition: 'Websites and web applications.', source: 'R18' },
  APP: { label: 'App', definition: 'Mobile apps.', source: 'R18' },
  MESSAGE: { label: 'Message', definition: 'Email, text message, chat and social media.', source: 'R18' },
  PHONE: { label: 'Phone', definition: 'Phone lines, with a person or a recorded menu.', source: 'R18' },
  IN_PERSON: { label: 'In person', definition: 'Visits, kiosks and outreach.', source: 'R18' },
  MAIL_OR_FAX: { label: 'Mail or fax', definition: 'Letters, paper and fax.', source: 'R18' },
  PARTNER: { label: 'Partner', definition: 'A state, local or private partner.', source: 'R18' },
};

/** Families that are digital by themselves; a partner's medium is recorded with the channel. */
export const digitalFamilies: readonly ChannelFamily[] = ['ONLINE', 'APP', 'MESSAGE'];

const familyByKind: Record<ChannelKind, ChannelFamily> = {
  WEBSITE: 'ONLINE',
  OTHER_DIGITAL: 'ONLINE',
  MOBILE_APP: 'APP',
  EMAIL: 'MESSAGE',
  SMS: 'MESSAGE',
  SOCIAL_MEDIA: 'MESSAGE',
  CHAT: 'MESSAGE',
  LIVE_CHAT: 'MESSAGE',
  CHATBOT: 'MESSAGE',
  PHONE: 'PHONE',
  PHONE_AGENT: 'PHONE',
  PHONE_AUTOMATED: 'PHONE',
  IN_PERSON: 'IN_PERSON',
  IN_PERSON_OFFICE: 'IN_PERSON',
  IN_PERSON_OTHER: 'IN_PERSON',
  KIOSK: 'IN_PERSON',
  OUTREACH: 'IN_PERSON',
  OTHER_NON_DIGITAL: 'IN_PERSON',
  POSTAL_MAIL: 'MAIL_OR_FAX',
  PAPER: 'MAIL_OR_FAX',
  FAX: 'MAIL_OR_FAX',
  THIRD_PARTY: 'PARTNER',
};

/** The strip cell a channel kind is drawn in. */
export function familyOf(kind: ChannelKind): ChannelFamily {
  return familyByKind[kind];
}
