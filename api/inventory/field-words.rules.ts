import { crossChannelTerms } from '../../schema/vocabulary/completion.ts';
import { deliveryModeTerms } from '../../schema/vocabulary/delivery-mode.ts';
import { serviceFieldTerms } from '../../schema/vocabulary/service-field.ts';
import {
  confidenceTerms,
  customerKindTerms,
  serviceStatusTerms,
  serviceTypeTerms,
  verifiedFieldTerms,
} from '../../schema/vocabulary/service.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import type { Facts, FieldWords, Json } from './change-diff.rules.ts';
import { isList } from './change-diff.rules.ts';
import { journeyWords } from './journey-words.rules.ts';
import { rationaleWords } from './rationale-words.rules.ts';
import { priorityLines } from './priority-words.rules.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import { unitProfileWords } from './unit-profile-words.rules.ts';
import {
  channelLine,
  each,
  named,
  occasionLine,
  participantLines,
  plain,
  spaced,
  taskLine,
  units,
  volumeLine,
  words,
} from './value-words.rules.ts';
import type { Lines } from './value-words.rules.ts';

/** Fields of a service whose values are not plain texts. */
const serviceLines: Readonly<Record<string, Lines>> = {
  unitIds: units,
  participants: participantLines,
  occasionDetails: each(occasionLine),
  primaryType: words(serviceTypeTerms),
  secondaryTypes: words(serviceTypeTerms),
  customers: words(customerKindTerms),
  deliveryModes: words(deliveryModeTerms),
  crossChannel: words(crossChannelTerms),
  channels: each(channelLine),
  tasks: each(taskLine),
  roleIds: named,
  toolIds: named,
  formIds: named,
  volumes: each(volumeLine),
  confidence: words(confidenceTerms),
  verifiedFields: words(verifiedFieldTerms),
  status: words(serviceStatusTerms),
  proposalStatus: words(serviceStatusTerms),
  transferTo: named,
  priorityFacts: priorityLines,
};

/** A fact that nobody named breaks the build here. */
const factTerms: Readonly<Record<keyof ServiceFacts, Term>> = serviceFieldTerms;

/** The facts by their labels, and what beside them a change can move. */
const serviceLabels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(factTerms).map(([field, term]) => [field, term.label])),
  proposal: 'Proposed changes',
  status: 'Status',
  statusComment: 'Comment on the status',
  proposalStatus: 'Status of the proposed changes',
  reviewedAt: 'Last reviewed',
  nextReviewDue: 'Next review due',
  transferTo: 'Offered to',
  mergedFrom: 'Merged from',
  mergedInto: 'Merged into',
  stages: 'Places in life experiences',
  designations: 'Designations',
  rationales: 'Rationales',
};

const unitLabels: Readonly<Record<string, string>> = {
  parentId: 'Part of',
  depth: 'Levels below the top',
  topId: 'Agency',
  topAbbreviation: 'Abbreviation of the agency',
};

const unitLines: Readonly<Record<string, Lines>> = { parentId: named, topId: named };

/** How the fields of a service read in the history and beside a conflict. */
export const serviceWords: FieldWords = wordsBy(serviceLabels, {
  ...serviceLines,
  proposal: (proposal, names) =>
    Object.entries((proposal ?? {}) as Facts).flatMap(([field, value]) => {
      const lines = (serviceLines[field] ?? plain)(value, names);
      return (lines.length === 0 ? ['nothing'] : lines).map(
        (line) => `${serviceLabels[field] ?? field}: ${line}`,
      );
    }),
});

const byKind: Readonly<Record<string, FieldWords>> = {
  Service: serviceWords,
  Rationale: rationaleWords,
  Unit: wordsBy(unitLabels, unitLines),
  UnitProfile: unitProfileWords,
  Journey: journeyWords,
};

/** How the fields of a record of this kind read. What nobody named is shown by the name of its field. */
export function wordsOfRecord(kind: string): FieldWords {
  return byKind[kind] ?? wordsBy({}, {});
}

function wordsBy(
  labels: Readonly<Record<string, string>>,
  lines: Readonly<Record<string, Lines>>,
): FieldWords {
  return {
    order: Object.keys(labels),
    label: (field) => labels[field] ?? capitalized(spaced(field)),
    lines: (field, value, names) => (lines[field] ?? plain)(value, names),
  };
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Fields that hold ids of records, which are read by name. */
const idFields: ReadonlySet<string> = new Set([
  'unitIds',
  'roleIds',
  'toolIds',
  'formIds',
  'parentId',
  'topId',
  'transferTo',
]);

/** Ids of the records that these facts speak of, also inside a proposal. */
export function idsIn(...parts: readonly (Facts | null)[]): string[] {
  const found = parts.flatMap((facts) =>
    Object.entries(facts ?? {}).flatMap(([field, value]): readonly Json[] => {
      if (field === 'proposal') return idsIn(value as Facts | null);
      if (field === 'participants' && isList(value))
        return value.map((one) => (one as Facts)['unitId'] ?? null);
      return idFields.has(field) ? (isList(value) ? value : [value]) : [];
    }),
  );
  return [...new Set(found.filter((id) => typeof id === 'string'))];
}
