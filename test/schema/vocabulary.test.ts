import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { AccessRole, accessRoleTerms } from '../../schema/vocabulary/access.ts';
import {
  Accessible,
  accessibleTerms,
  CompletionLevel,
  completionLevelTerms,
  CrossChannel,
  crossChannelTerms,
  SelfService,
  selfServiceTerms,
} from '../../schema/vocabulary/completion.ts';
import {
  ChannelFamily,
  channelFamilyTerms,
  ChannelKind,
  channelKindTerms,
  digitalFamilies,
  familyOf,
  Medium,
  mediumOf,
  mediumTerms,
} from '../../schema/vocabulary/channel.ts';
import { ChannelRationale, channelRationaleTerms } from '../../schema/vocabulary/channel-rationale.ts';
import { CellState, cellStateTerms } from '../../schema/vocabulary/channel-strip.ts';
import { CompletenessItem, completenessTerms } from '../../schema/vocabulary/completeness.ts';
import { DeliveryMode, deliveryModeTerms } from '../../schema/vocabulary/delivery-mode.ts';
import { ImportOutcome, importOutcomeTerms } from '../../schema/vocabulary/import-outcome.ts';
import { DraftKind, draftKindTerms } from '../../schema/vocabulary/draft-kind.ts';
import {
  FieldProblemCode,
  fieldProblemTerms,
  WriteStage,
  writeStageTerms,
} from '../../schema/vocabulary/field-problem-codes.ts';
import { LookAlikeKind, lookAlikeKindTerms } from '../../schema/vocabulary/look-alike-kind.ts';
import {
  AssessmentWarning,
  assessmentWarningTerms,
  DigitalGap,
  digitalGapOrder,
  digitalGapTerms,
  PhysicalGap,
  physicalGapTerms,
  provenDigitalGaps,
  RationaleState,
  rationaleStateTerms,
} from '../../schema/vocabulary/gap.ts';
import {
  HandOffBasis,
  handOffBasisTerms,
  HandOffKind,
  handOffKindTerms,
} from '../../schema/vocabulary/hand-off.ts';
import {
  JourneyRequestKind,
  journeyRequestKindTerms,
  JourneyRequestState,
  journeyRequestStateTerms,
  JourneyRequestStep,
  journeyRequestStepTerms,
} from '../../schema/vocabulary/journey-request.ts';
import {
  ActorLevel,
  actorLevelTerms,
  JourneyState,
  journeyStateTerms,
  JourneyStatus,
  journeyStatusTerms,
  StepExplanation,
  stepExplanationTerms,
  StepVerdict,
  stepVerdictOrder,
  stepVerdictTerms,
} from '../../schema/vocabulary/journey.ts';
import { Label } from '../../schema/vocabulary/labels.ts';
import {
  BurdenKind,
  burdenKindTerms,
  EvidenceMethod,
  evidenceMethodTerms,
  ObservationKind,
  observationKindTerms,
  Severity,
  severityTerms,
} from '../../schema/vocabulary/observation.ts';
import { PolicyEdition, policyEditionTerms } from '../../schema/vocabulary/policy-edition.ts';
import {
  RationaleStatus,
  rationaleStatusTerms,
  RationaleSubject,
  rationaleSubjectTerms,
  ReviewDecision,
  reviewDecisionTerms,
  standingRationaleStatuses,
  unfinishedRationaleStatuses,
} from '../../schema/vocabulary/rationale-review.ts';
import {
  Disposition,
  dispositionTerms,
  ReasonCode,
  reasonTerms,
  RootCause,
  rootCauseTerms,
  SolutionKind,
  solutionKindTerms,
  usualRootCauses,
} from '../../schema/vocabulary/rationale.ts';
import { Relationship } from '../../schema/vocabulary/relationships.ts';
import { ServiceField, serviceFieldTerms } from '../../schema/vocabulary/service-field.ts';
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
import { TransferStep, transferStepTerms } from '../../schema/vocabulary/transfer.ts';
import { UnitKind, unitKindTerms } from '../../schema/vocabulary/unit.ts';
import { WorkKind, workKindTerms } from '../../schema/vocabulary/work.ts';

type Words = Readonly<Record<string, string>>;
type Terms = Readonly<Record<string, Term>>;

const sets: [string, Words, Terms][] = [
  ['kind of channel', ChannelKind, channelKindTerms],
  ['medium', Medium, mediumTerms],
  ['channel family', ChannelFamily, channelFamilyTerms],
  ['completion level', CompletionLevel, completionLevelTerms],
  ['accessible', Accessible, accessibleTerms],
  ['change of channel', CrossChannel, crossChannelTerms],
  ['self-service', SelfService, selfServiceTerms],
  ['delivery mode', DeliveryMode, deliveryModeTerms],
  ['kind of draft', DraftKind, draftKindTerms],
  ['code of a field problem', FieldProblemCode, fieldProblemTerms],
  ['outcome of an import', ImportOutcome, importOutcomeTerms],
  ['step of a write', WriteStage, writeStageTerms],
  ['kind of look-alike', LookAlikeKind, lookAlikeKindTerms],
  ['channel rationale', ChannelRationale, channelRationaleTerms],
  ['state of a strip cell', CellState, cellStateTerms],
  ['completeness item', CompletenessItem, completenessTerms],
  ['digital gap', DigitalGap, digitalGapTerms],
  ['physical gap', PhysicalGap, physicalGapTerms],
  ['rationale state', RationaleState, rationaleStateTerms],
  ['warning', AssessmentWarning, assessmentWarningTerms],
  ['policy edition', PolicyEdition, policyEditionTerms],
  ['reason', ReasonCode, reasonTerms],
  ['disposition', Disposition, dispositionTerms],
  ['root cause', RootCause, rootCauseTerms],
  ['kind of solution', SolutionKind, solutionKindTerms],
  ['subject of a rationale', RationaleSubject, rationaleSubjectTerms],
  ['status of a rationale', RationaleStatus, rationaleStatusTerms],
  ['decision on a rationale', ReviewDecision, reviewDecisionTerms],
  ['service type', ServiceTypeCode, serviceTypeTerms],
  ['kind of customer', CustomerKind, customerKindTerms],
  ['status', ServiceStatus, serviceStatusTerms],
  ['confidence', Confidence, confidenceTerms],
  ['verified field', VerifiedField, verifiedFieldTerms],
  ['kind of unit', UnitKind, unitKindTerms],
  ['access role', AccessRole, accessRoleTerms],
  ['field of a service', ServiceField, serviceFieldTerms],
  ['kind of work', WorkKind, workKindTerms],
  ['step of a transfer', TransferStep, transferStepTerms],
  ['state of a journey', JourneyState, journeyStateTerms],
  ['status of a journey', JourneyStatus, journeyStatusTerms],
  ['level of an actor', ActorLevel, actorLevelTerms],
  ['verdict of a step', StepVerdict, stepVerdictTerms],
  ['explanation of a step', StepExplanation, stepExplanationTerms],
  ['kind of hand-off', HandOffKind, handOffKindTerms],
  ['basis of a hand-off', HandOffBasis, handOffBasisTerms],
  ['kind of observation', ObservationKind, observationKindTerms],
  ['severity', Severity, severityTerms],
  ['kind of burden', BurdenKind, burdenKindTerms],
  ['method of evidence', EvidenceMethod, evidenceMethodTerms],
  ['kind of request', JourneyRequestKind, journeyRequestKindTerms],
  ['state of a request', JourneyRequestState, journeyRequestStateTerms],
  ['step of a request', JourneyRequestStep, journeyRequestStepTerms],
];

describe('every word of the vocabulary is named, defined and sourced', () => {
  it.each(sets)('%s', (_name, words, terms) => {
    expect(Object.keys(terms).sort()).toEqual(Object.values(words).sort());
    for (const [word, term] of Object.entries(terms)) {
      expect({ word, label: term.label }).toEqual({ word, label: expect.stringMatching(/^\S.*[^.\s]$/) });
      expect({ word, definition: term.definition }).toEqual({
        word,
        definition: expect.stringMatching(/^[A-Z].+\.$/),
      });
      expect({ word, source: term.source }).toEqual({ word, source: expect.stringMatching(/\S/) });
    }
  });

  it.each(sets)('%s: no two words have the same label', (_name, _words, terms) => {
    const labels = Object.values(terms).map((term) => term.label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each(sets)('%s: a word is spelled as its own value', (_name, words) => {
    expect(Object.keys(words)).toEqual(Object.values(words));
  });
});

describe('the order and kinds of verdicts', () => {
  it('lists every digital verdict once in the order "worst first"', () => {
    expect([...digitalGapOrder].sort()).toEqual(Object.values(DigitalGap).sort());
  });

  it('ranks every verdict of a step once, from the best to the worst', () => {
    expect([...stepVerdictOrder].sort()).toEqual(Object.values(StepVerdict).sort());
  });

  it('does not count "not known" and "no channel" among the proven gaps', () => {
    expect(provenDigitalGaps).not.toContain('UNKNOWN');
    expect(provenDigitalGaps).not.toContain('NO_CHANNEL');
    expect(provenDigitalGaps).not.toContain('CLOSED');
  });
});

describe('rationales', () => {
  it('suggests for every reason at least one root cause, and none twice', () => {
    for (const reason of Object.values(ReasonCode)) {
      const causes = usualRootCauses[reason];
      expect({ reason, some: causes.length > 0, once: new Set(causes).size === causes.length }).toEqual({
        reason,
        some: true,
        once: true,
      });
    }
  });

  it('counts as given what was submitted and not taken back, and as unfinished what still has to be written', () => {
    expect(standingRationaleStatuses).toEqual(['SUBMITTED', 'APPROVED']);
    expect(unfinishedRationaleStatuses).toEqual(['DRAFT', 'RETURNED']);
  });
});

describe('channels', () => {
  it('draws digital families from digital kinds only', () => {
    for (const kind of Object.values(ChannelKind)) {
      const digital = mediumOf(kind, 'UNKNOWN', 'A11_2024') === 'DIGITAL';
      expect({ kind, digital }).toEqual({ kind, digital: digitalFamilies.includes(familyOf(kind)) });
    }
  });

  it('knows the medium of every kind in every edition, but for a partner whose medium was not recorded', () => {
    for (const edition of Object.values(PolicyEdition)) {
      for (const kind of Object.values(ChannelKind)) {
        const medium = mediumOf(kind, 'UNKNOWN', edition);
        expect({ kind, unknown: medium === 'UNKNOWN' }).toEqual({ kind, unknown: kind === 'THIRD_PARTY' });
      }
    }
  });

  it('gives every family at least one kind', () => {
    expect(new Set(Object.values(ChannelKind).map(familyOf))).toEqual(new Set(Object.values(ChannelFamily)));
  });
});

/** The sentence of documentation before each member of an object literal. */
function documented(file: string): Map<string, string> {
  const text = readFileSync(new URL(`../../schema/vocabulary/${file}`, import.meta.url), 'utf8');
  const members = text.matchAll(/\/\*\*\s*([^*]+?)\s*\*\/\s*(\w+): '\w+'/g);
  return new Map([...members].map((m) => [m[2] ?? '', m[1] ?? '']));
}

describe('labels and relationships are documented where they are declared', () => {
  it('says of every relationship what it joins, read aloud from start to end', () => {
    const docs = documented('relationships.ts');
    for (const type of Object.values(Relationship)) {
      expect({ type, says: docs.get(type) }).toEqual({
        type,
        says: expect.stringMatching(/^\(:\w+\)-\[:[A-Z_]+.*\]->\((:\w+|any record)\)/),
      });
      expect(docs.get(type)).toContain(`[:${type}`);
    }
  });

  it('joins only labels that exist', () => {
    const docs = [...documented('relationships.ts').values()].join('\n');
    const joined = [...docs.matchAll(/\(:(\w+)\)/g)].map((m) => m[1] ?? '');
    expect(joined.filter((label) => !Object.hasOwn(Label, label))).toEqual([]);
  });

  it('uses at most two words for a relationship', () => {
    for (const type of Object.values(Relationship)) expect(type.split('_').length).toBeLessThanOrEqual(2);
  });

  it('says of every label what its nodes are', () => {
    expect([...documented('labels.ts').keys()].sort()).toEqual(Object.values(Label).sort());
  });
});
