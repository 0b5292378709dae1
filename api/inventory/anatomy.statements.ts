import { Accessible, CompletionLevel, SelfService } from '../../schema/vocabulary/completion.ts';
import { ChannelKind, familyOf, Medium } from '../../schema/vocabulary/channel.ts';
import { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import { RationaleStatus, RationaleSubject } from '../../schema/vocabulary/rationale-review.ts';
import { Disposition, ReasonCode, SolutionKind } from '../../schema/vocabulary/rationale.ts';
import { Confidence, ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { stateOfText } from './rationale.rules.ts';
import type { SolutionFacts } from './rationale-text.rules.ts';

/** Scalars of the parts of a service for map projections, and how they read. */

export const channelScalars = cypher`.id, .serviceId, .kind, .name, .url, .medium, .level, .accessible, .rationale, .hostListed, .place, .selfService, .languages`;

export function decodeChannel(row: Row) {
  const kind = row.word('kind', ChannelKind);
  return {
    __typename: 'ChannelOffering' as const,
    id: row.string('id'),
    serviceId: row.string('serviceId'),
    kind,
    name: row.string('name'),
    url: row.optionalString('url'),
    medium: row.word('medium', Medium),
    family: familyOf(kind),
    level: row.word('level', CompletionLevel),
    accessible: row.word('accessible', Accessible),
    rationale: row.word('rationale', ChannelRationale),
    hostListed: row.optionalBoolean('hostListed'),
    place: row.optionalString('place'),
    selfService: row.has('selfService') ? row.word('selfService', SelfService) : SelfService.UNKNOWN,
    languages: row.strings('languages'),
  };
}
export type ChannelRecord = ReturnType<typeof decodeChannel>;

export const serviceTypeScalars = cypher`.code`;

export function decodeTypeCode(row: Row): ServiceTypeCode {
  return row.word('code', ServiceTypeCode);
}

export const occasionScalars = cypher`.id, .statement`;

export function decodeOccasion(row: Row) {
  return { __typename: 'Occasion' as const, id: row.string('id'), statement: row.string('statement') };
}

export const namedScalars = cypher`.id, .name`;

export function decodeOffering(row: Row) {
  return { __typename: 'Offering' as const, id: row.string('id'), name: row.string('name') };
}

/** What is shared by services carries how many of them there are; absent where it was never counted. */
export const countedScalars = cypher`.id, .name, .serviceCount`;

const countOf = (row: Row): number | null => row.optionalNumber('serviceCount');

export function decodeRole(row: Row) {
  return {
    __typename: 'Role' as const,
    id: row.string('id'),
    name: row.string('name'),
    serviceCount: countOf(row),
  };
}
export type RoleRecord = ReturnType<typeof decodeRole>;

export function decodeTool(row: Row) {
  return {
    __typename: 'Tool' as const,
    id: row.string('id'),
    name: row.string('name'),
    serviceCount: countOf(row),
  };
}
export type ToolRecord = ReturnType<typeof decodeTool>;

export const formScalars = cypher`.id, .number, .numberIsLabel, .title, .ombControlNumber, .source, .confidence, .serviceCount`;

export function decodeForm(row: Row) {
  return {
    __typename: 'Form' as const,
    id: row.string('id'),
    number: row.string('number'),
    numberIsLabel: row.boolean('numberIsLabel'),
    title: row.string('title'),
    ombControlNumber: row.optionalString('ombControlNumber'),
    serviceCount: countOf(row),
    source: row.string('source'),
    confidence: row.word('confidence', Confidence),
  };
}
export type FormRecord = ReturnType<typeof decodeForm>;

export const rationaleScalars = cypher`.id, .serviceId, .title, .reason, .reasonLabel, .explanation, .potentialSolution, .disposition, .status, .illustrative, .source,
  .subject, .description, .solutionKinds, .solutionTexts, .noneIdentified, .owner, .reviewDue, .version, .updatedAt, .updatedBy, .comment,
  .submittedById, .submittedBy, .submittedAt, .decidedBy, .decidedAt`;

export function decodeRationale(row: Row) {
  const status = row.word('status', RationaleStatus);
  return {
    __typename: 'Rationale' as const,
    id: row.string('id'),
    serviceId: row.string('serviceId'),
    title: row.string('title'),
    reason: row.word('reason', ReasonCode),
    reasonLabel: row.string('reasonLabel'),
    explanation: row.string('explanation'),
    potentialSolution: row.string('potentialSolution'),
    disposition: row.word('disposition', Disposition),
    status,
    state: stateOfText(status),
    illustrative: row.boolean('illustrative'),
    source: row.string('source'),
    subject: row.has('subject') ? row.word('subject', RationaleSubject) : null,
    description: row.optionalString('description'),
    solutions: decodeSolutions(row),
    noneIdentified: row.optionalBoolean('noneIdentified') ?? false,
    owner: row.optionalString('owner'),
    reviewDue: row.optionalString('reviewDue'),
    version: row.number('version'),
    updatedAt: row.string('updatedAt'),
    updatedBy: row.optionalString('updatedBy'),
    comment: row.optionalString('comment'),
    submittedById: row.optionalString('submittedById'),
    submittedBy: row.optionalString('submittedBy'),
    submittedAt: row.optionalString('submittedAt'),
    decidedBy: row.optionalString('decidedBy'),
    decidedAt: row.optionalString('decidedAt'),
  };
}

/** Solutions are kept as two lists of equal length; a kind that was left open, or words that were not said, are an empty text. */
export function decodeSolutions(row: Row): SolutionFacts[] {
  const texts = row.strings('solutionTexts');
  return row.strings('solutionKinds').map((kind, i) => ({
    kind: Object.values(SolutionKind).find((one) => one === kind) ?? null,
    text: texts[i] || null,
  }));
}
export type RationaleRecord = ReturnType<typeof decodeRationale>;

export const volumeScalars = cypher`.id, .value, .unit, .year, .source`;

export function decodeVolume(row: Row) {
  return {
    __typename: 'YearlyVolume' as const,
    id: row.string('id'),
    value: row.number('value'),
    unit: row.string('unit'),
    year: row.string('year'),
    source: row.string('source'),
  };
}
