import { z } from 'zod';
import type { ChannelKind, Medium } from '../schema/vocabulary/channel.ts';
import type { CompletionLevel } from '../schema/vocabulary/completion.ts';
import { ID_PATTERN } from '../schema/vocabulary/identifiers.ts';
import type { ReasonCode } from '../schema/vocabulary/rationale.ts';
import type {
  Confidence,
  CustomerKind,
  ServiceTypeCode,
  VerifiedField,
} from '../schema/vocabulary/service.ts';
import type { UnitKind } from '../schema/vocabulary/unit.ts';

/**
 * Shapes of the seed files, and the seed's words turned into the words of the vocabulary while reading. A field or a
 * word that is not known here is a fault, never dropped.
 */

/** One of the seed's words, read as the vocabulary's. */
function word<V extends string>(words: Readonly<Record<string, V>>) {
  return z.enum(Object.keys(words) as [string, ...string[]]).transform((given) => words[given] as V);
}

const text = z.string().trim().min(1);
const id = z.string().regex(ID_PATTERN);
const webAddress = z.url({ protocol: /^https?$/ });
const year = z.union([text, z.int()]).transform(String);

const confidence = word<Confidence>({ verified: 'VERIFIED', high: 'HIGH', medium: 'MEDIUM' });

const channelKinds: Readonly<Record<string, ChannelKind>> = {
  web: 'WEBSITE',
  mobile_app: 'MOBILE_APP',
  email: 'EMAIL',
  sms: 'SMS',
  social_media: 'SOCIAL_MEDIA',
  chat: 'CHAT',
  phone: 'PHONE',
  in_person: 'IN_PERSON',
  kiosk: 'KIOSK',
  postal_mail: 'POSTAL_MAIL',
  fax: 'FAX',
  partner_site: 'THIRD_PARTY',
};

const partnerMedia: Readonly<Record<string, Medium>> = {
  digital: 'DIGITAL',
  in_person: 'TRADITIONAL',
  unknown: 'UNKNOWN',
};

/** `false` says only that the way does not reach the end; `null` says that nobody knows. Neither is made into more. */
const completion = z
  .boolean()
  .nullable()
  .transform((done): CompletionLevel => (done === null ? 'UNKNOWN' : done ? 'FULL' : 'NOT_TO_END'));

const channel = z
  .strictObject({
    kind: word(channelKinds),
    name: text,
    url: webAddress.optional(),
    hostListed: z.boolean().optional(),
    canComplete: completion,
    medium: word(partnerMedia).optional(),
  })
  .superRefine((given, context) => {
    if ((given.kind === 'THIRD_PARTY') === (given.medium !== undefined)) return;
    const message = 'expected with the kind partner_site, and only there: digital, in_person or unknown';
    context.addIssue({ code: 'custom', path: ['medium'], message });
  });

const volume = z.strictObject({ value: z.number().nonnegative(), year, unit: text, source: text });

export const agencyShape = z.strictObject({
  id,
  name: text,
  abbreviation: text,
  parentId: id.nullable(),
  kind: word<UnitKind>({
    department: 'DEPARTMENT',
    independent: 'INDEPENDENT',
    bureau: 'BUREAU',
    office: 'OFFICE',
  }),
  cfoAct: z.boolean(),
  hisp: z.boolean(),
  hispConfidence: confidence.optional(),
  url: webAddress,
  source: text,
  confidence,
  note: text.optional(),
});

export const serviceShape = z.strictObject({
  id,
  name: text,
  agencyId: id,
  description: text,
  serviceType: word<ServiceTypeCode>({
    administrative: 'ADMINISTRATIVE',
    benefits: 'BENEFITS',
    compliance: 'COMPLIANCE',
    recreation: 'RECREATION',
    informational: 'INFORMATIONAL',
    'data and research': 'DATA_AND_RESEARCH',
    regulatory: 'REGULATORY',
  }),
  customers: z.array(
    word<CustomerKind>({ individuals: 'INDIVIDUAL', businesses: 'BUSINESS', organizations: 'ORGANIZATION' }),
  ),
  occasion: text,
  offering: text,
  channels: z.array(channel),
  roles: z.array(text),
  tools: z.array(text),
  forms: z.array(
    z.strictObject({
      number: text,
      title: text,
      ombControlNumber: text.nullable().optional(),
      ombConfidence: confidence.optional(),
      numberIsLabel: z.boolean().optional(),
    }),
  ),
  hispDesignated: z.boolean(),
  reportedServiceNames: z.array(text).optional(),
  assistanceListings: z.array(text).optional(),
  annualVolume: volume.optional(),
  confidence,
  verifiedFields: z.array(
    word<VerifiedField>({
      existence: 'EXISTENCE',
      agencyId: 'UNIT',
      'channels.url host': 'CHANNEL_HOST',
      forms: 'FORMS',
      annualVolume: 'VOLUME',
    }),
  ),
  source: text,
  note: text.optional(),
});

export const formShape = z.strictObject({
  number: text,
  title: text,
  ombControlNumber: text.nullable(),
  confidence,
  source: text,
  serviceIds: z.array(id),
  numberIsLabel: z.boolean().optional(),
});

export const hispShape = z.strictObject({
  agencyId: id,
  name: text,
  designatedServices: z.array(text),
  serviceIds: z.array(id),
  confidence,
  source: text,
  note: text.optional(),
});

export const rationaleShape = z.strictObject({
  serviceId: id,
  reasonCategory: word<ReasonCode>({
    identity: 'IDENTITY_PROOFING',
    physical: 'INHERENTLY_PHYSICAL',
    law: 'LAW_PRESCRIBES_METHOD',
    security: 'SECURITY',
    legacy: 'LEGACY_SYSTEM',
    signature: 'WET_SIGNATURE',
    partner: 'PARTNER_OR_STATE_OWNED',
  }),
  reasonLabel: text,
  explanation: text,
  potentialSolution: text,
  illustrative: z.boolean(),
  source: text,
});

export const lifeExperienceShape = z.strictObject({
  id,
  name: text,
  designated: z.boolean(),
  description: text,
  source: text,
  confidence,
  population: z.strictObject({ value: z.number().nonnegative(), year, unit: text, source: text }).optional(),
  stages: z.array(
    z.strictObject({
      name: text,
      description: text,
      serviceIds: z.array(id),
      partnerPrograms: z.array(z.strictObject({ name: text, operatedBy: text, kind: text })).optional(),
    }),
  ),
  agencies: z.array(id),
});

export type SeedAgency = z.infer<typeof agencyShape>;
export type SeedService = z.infer<typeof serviceShape>;
export type SeedForm = z.infer<typeof formShape>;
export type SeedHisp = z.infer<typeof hispShape>;
export type SeedRationale = z.infer<typeof rationaleShape>;
export type SeedLifeExperience = z.infer<typeof lifeExperienceShape>;

/** Everything the seed says, read and checked: every reference resolves. */
export interface Seed {
  readonly agencies: readonly SeedAgency[];
  readonly services: readonly SeedService[];
  readonly forms: readonly SeedForm[];
  readonly hisps: readonly SeedHisp[];
  readonly rationales: readonly SeedRationale[];
  readonly lifeExperiences: readonly SeedLifeExperience[];
  /** Checksum over the bytes of all files: the same seed has the same one. */
  readonly checksum: string;
}
