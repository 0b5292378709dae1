import { registerEnumType } from 'type-graphql';
import { CellState, cellStateTerms } from '../../schema/vocabulary/channel-strip.ts';
import {
  Accessible,
  accessibleTerms,
  CompletionLevel,
  completionLevelTerms,
} from '../../schema/vocabulary/completion.ts';
import {
  ChannelFamily,
  channelFamilyTerms,
  ChannelKind,
  channelKindTerms,
  Medium,
  mediumTerms,
} from '../../schema/vocabulary/channel.ts';
import { ChannelRationale, channelRationaleTerms } from '../../schema/vocabulary/channel-rationale.ts';
import { CompletenessItem, completenessTerms } from '../../schema/vocabulary/completeness.ts';
import {
  AssessmentWarning,
  assessmentWarningTerms,
  DigitalGap,
  digitalGapTerms,
  PhysicalGap,
  physicalGapTerms,
  RationaleState,
  rationaleStateTerms,
} from '../../schema/vocabulary/gap.ts';
import { PolicyEdition, policyEditionTerms } from '../../schema/vocabulary/policy-edition.ts';
import { Disposition, dispositionTerms, ReasonCode, reasonTerms } from '../../schema/vocabulary/rationale.ts';
import {
  ServiceFacet,
  serviceFacetTerms,
  ServiceOrder,
  serviceOrderTerms,
} from '../../schema/vocabulary/service-list.ts';
import {
  Confidence,
  confidenceTerms,
  CustomerKind,
  customerKindTerms,
  ServiceStatus,
  serviceStatusTerms,
  ServiceTypeCode,
  serviceTypeTerms,
  VerifiedField,
  verifiedFieldTerms,
} from '../../schema/vocabulary/service.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import { TopTaskAim, topTaskAimTerms } from '../../schema/vocabulary/unit-profile.ts';
import { UnitKind, unitKindTerms } from '../../schema/vocabulary/unit.ts';
import { VerdictSubject, verdictSubjectTerms } from '../../schema/vocabulary/verdict.ts';

/** Registers a set of words of the vocabulary with the definition and source of each word. */
export function registerWords<W extends string>(
  name: string,
  description: string,
  words: Readonly<Record<W, W>>,
  terms: Readonly<Record<W, Term>>,
): void {
  const valuesConfig: Partial<Record<W, { description: string }>> = {};
  for (const word of Object.keys(terms) as W[]) {
    const term = terms[word];
    valuesConfig[word] = { description: `${term.label}: ${term.definition} (${term.source})` };
  }
  registerEnumType(words, { name, description, valuesConfig });
}

registerWords(
  'Accessible',
  'Whether a channel is accessible to people with disabilities (R18, R25).',
  Accessible,
  accessibleTerms,
);
registerWords(
  'AssessmentWarning',
  'Things worth fixing that block nothing (R20).',
  AssessmentWarning,
  assessmentWarningTerms,
);
registerWords(
  'CellState',
  'What one cell of the channel strip says of its family of channels (R18).',
  CellState,
  cellStateTerms,
);
registerWords(
  'ChannelFamily',
  'The seven families of channels, one cell of the channel strip each (R18).',
  ChannelFamily,
  channelFamilyTerms,
);
registerWords(
  'ChannelKind',
  'Kinds of channel (OMB Circular A-11 section 280.5, R18).',
  ChannelKind,
  channelKindTerms,
);
registerWords(
  'ChannelRationale',
  'Whether a channel that is not digital needs an IDEA rationale (R20c).',
  ChannelRationale,
  channelRationaleTerms,
);
registerWords(
  'CompletenessItem',
  'Facts that a record should carry (R1, R3 to R6, R18, R21).',
  CompletenessItem,
  completenessTerms,
);
registerWords(
  'CompletionLevel',
  'How far a service gets in one channel (R18, OMB M-23-22 III.B.2).',
  CompletionLevel,
  completionLevelTerms,
);
registerWords(
  'Confidence',
  'How sure a record is of what it says (notes of the seed data).',
  Confidence,
  confidenceTerms,
);
registerWords(
  'CustomerKind',
  'Who uses a service (R6, A-11 section 280.2).',
  CustomerKind,
  customerKindTerms,
);
registerWords(
  'DigitalGap',
  'Whether the public can finish the service digitally; computed, never typed in (R20).',
  DigitalGap,
  digitalGapTerms,
);
registerWords(
  'Disposition',
  'What the agency claims about the future of the service (R23).',
  Disposition,
  dispositionTerms,
);
registerWords('Medium', 'What a way of reaching a service is made of (R18, R20c).', Medium, mediumTerms);
registerWords(
  'PhysicalGap',
  'Whether a digital service keeps an accessible way that is not digital (R25, IDEA section 4(e)).',
  PhysicalGap,
  physicalGapTerms,
);
registerWords(
  'PolicyEdition',
  'Edition of OMB Circular A-11 section 280 that a record is judged under (R16).',
  PolicyEdition,
  policyEditionTerms,
);
registerWords(
  'RationaleState',
  'Where the explanation of a digital gap stands; computed, never typed in (R26, R27).',
  RationaleState,
  rationaleStateTerms,
);
registerWords(
  'ReasonCode',
  'Why a service cannot be finished digitally (R22, IDEA section 4(d)).',
  ReasonCode,
  reasonTerms,
);
registerWords(
  'ServiceFacet',
  'Properties by which a list of services is counted into buckets (R85).',
  ServiceFacet,
  serviceFacetTerms,
);
registerWords(
  'ServiceOrder',
  'Orders a list of services can be asked in (R32).',
  ServiceOrder,
  serviceOrderTerms,
);
registerWords('ServiceStatus', 'Where a record stands in its life (R10).', ServiceStatus, serviceStatusTerms);
registerWords(
  'ServiceTypeCode',
  'The seven service types (R5, A-11 section 280.4).',
  ServiceTypeCode,
  serviceTypeTerms,
);
registerWords('TopTaskAim', 'What an agency means to do with a top task (R31).', TopTaskAim, topTaskAimTerms);
registerWords('UnitKind', 'Kind of node in the agency tree (R2).', UnitKind, unitKindTerms);
registerWords(
  'VerdictSubject',
  'What a verdict of the assessment is about (R20, R25, R26).',
  VerdictSubject,
  verdictSubjectTerms,
);
registerWords(
  'VerifiedField',
  'Parts of a record that were compared with a source (notes of the seed data).',
  VerifiedField,
  verifiedFieldTerms,
);
