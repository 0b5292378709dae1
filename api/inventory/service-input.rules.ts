import type { WriteStage } from '../../schema/vocabulary/field-problem-codes.ts';
import { alikeHints } from './alike-hints.rules.ts';
import type { Alike } from './alike-hints.rules.ts';
import { assessFacts } from './assess-facts.rules.ts';
import type { Beside } from './assess-facts.rules.ts';
import type { Assessment } from './assessment.rules.ts';
import { checkAddress, checkChannels, checkTasks } from './channel-input.rules.ts';
import { recommend, requireParts } from './expected-parts.rules.ts';
import { shown, sortFindings } from './field-finding.rules.ts';
import type { FieldFinding, Findings } from './field-finding.rules.ts';
import { listLimits, textLimits, VOLUME_MAX } from './input-limits.rules.ts';
import { nameHints } from './name-quality.rules.ts';
import type { KnownNames } from './name-quality.rules.ts';
import { checkOccasionDetails } from './occasion-detail.rules.ts';
import { checkOwner } from './owner-input.rules.ts';
import { checkParticipants } from './participation.rules.ts';
import { checkPriorityFacts } from './priority-facts.rules.ts';
import { checkRationales } from './rationale-needed.rules.ts';
import type { RationaleGiven } from './rationale-needed.rules.ts';
import { checkNamedRecords } from './named-records.rules.ts';
import type { RecordsThere } from './named-records.rules.ts';
import type { VolumeFacts, WrittenFacts } from './service-facts.rules.ts';
import { fold } from './sort-keys.rules.ts';
import { checkCount, checkText, checkTexts, checkTwice } from './text-input.rules.ts';
import { checkYear } from './year-input.rules.ts';

/** What the graph knows of what the facts mention; brought by the caller, so that the rules stay pure. */
export interface Known extends RecordsThere, KnownNames, Alike, Pick<Beside, 'edition'> {
  /** Rationales recorded for the service, drafts included. */
  readonly rationales: readonly RationaleGiven[];
  /** ISO date on which a rationale is looked at (R27). */
  readonly today: string;
  /** Another service of the unit that has the number of this one; null where none has. */
  readonly sameNumber: { readonly id: string; readonly name: string } | null;
  /** Ids of the channels that are stored of the service. */
  readonly channelIds: ReadonlySet<string>;
}

/** Everything found in the facts, with the verdicts that they would get. */
export interface CheckedService extends Findings {
  readonly assessment: Assessment;
}

/**
 * Everything that is wrong with what is written of a service, and everything that could be better, at once (R1 to R8,
 * R13, R17 to R25, R30, R95).
 *
 * - SAVE keeps a draft: it asks for name, lead unit and type, and refuses only what must not be stored.
 * - SUBMIT gives it to OMB: it asks for everything that R1 and R21 ask for.
 *
 * Problems block the stage; warnings never do. At SAVE, what will block SUBMIT is among the warnings.
 */
export function checkServiceInput(facts: WrittenFacts, stage: WriteStage, known: Known): CheckedService {
  const assessment = assessFacts(facts, known);
  const findings = [
    ...requireParts(facts),
    ...checkWords(facts),
    ...checkNumber(facts.externalId, known.sameNumber),
    ...nameHints(facts.name, known),
    ...alikeHints(facts, known),
    ...checkNamedRecords(facts, known),
    ...checkParticipants(facts),
    ...checkOccasionDetails(facts.occasionDetails, facts.occasions),
    ...checkChannels(facts.channels, known.channelIds),
    ...checkTasks(facts.tasks, facts.channels),
    ...checkVolumes(facts.volumes),
    ...checkPriorityFacts(facts.priorityFacts),
    ...(facts.learnUrl === null ? [] : checkAddress('learnUrl', facts.learnUrl)),
    ...(facts.startUrl === null ? [] : checkAddress('startUrl', facts.startUrl)),
    ...checkOwner(facts.owner),
    ...checkRationales({ ...facts, ...assessment }, known.rationales, known.today),
    ...otherWay(assessment),
    ...recommend(facts, assessment, known.edition),
  ];
  return { ...sortFindings(findings, stage), assessment };
}

/** The texts and the lists of words. */
function checkWords(facts: WrittenFacts): FieldFinding[] {
  const proposed = { max: textLimits.proposedName };
  return [
    ...checkText('name', facts.name, { max: textLimits.name }),
    ...checkText('description', facts.description, { max: textLimits.description, lines: true }),
    ...checkText('note', facts.note ?? '', { max: textLimits.note, lines: true }),
    ...checkText('source', facts.source, { max: textLimits.source }),
    ...checkTexts('occasions', facts.occasions, { max: textLimits.occasion, count: listLimits.occasions }),
    ...checkTexts('offerings', facts.offerings, { max: textLimits.offering, count: listLimits.offerings }),
    ...checkText('outcome', facts.outcome ?? '', { max: textLimits.outcome, lines: true }),
    ...checkTexts('deliveryStages', facts.deliveryStages, {
      max: textLimits.deliveryStage,
      count: listLimits.deliveryStages,
    }),
    ...checkText('budgetCode', facts.budgetCode ?? '', { max: textLimits.budgetCode }),
    ...checkText('investmentId', facts.investmentId ?? '', { max: textLimits.investmentId }),
    ...checkTexts('proposedRoles', facts.proposedRoles, { ...proposed, count: listLimits.proposedRoles }),
    ...checkTexts('proposedTools', facts.proposedTools, { ...proposed, count: listLimits.proposedTools }),
    ...checkSet('customers', facts.customers, listLimits.customers),
    ...checkSet('deliveryModes', facts.deliveryModes, listLimits.deliveryModes),
    ...checkSet('secondaryTypes', facts.secondaryTypes, listLimits.secondaryTypes),
    ...repeatsPrimary(facts),
  ];
}

/** The number that the agency gave the service: a short text that no other service of the unit has (R14). */
function checkNumber(number: string | null, same: Known['sameNumber']): FieldFinding[] {
  if (number === null) return [];
  const asText = checkText('externalId', number, { max: textLimits.externalId });
  if (same === null) return asText;
  return [
    ...asText,
    {
      code: 'DUPLICATE_VALUE',
      field: 'externalId',
      given: shown(number),
      message: `"${shown(same.name)}" has this number already.`,
      cure: 'Change that record if the same service is meant, or give this one another number.',
      source: 'R14',
      blocks: 'SAVE',
    },
  ];
}

function checkSet(field: string, words: readonly string[], max: number): FieldFinding[] {
  return [
    ...checkCount(field, words.length, max),
    ...checkTwice((i) => `${field}.${i}`, words, String, String),
  ];
}

function repeatsPrimary({ primaryType, secondaryTypes }: WrittenFacts): FieldFinding[] {
  const index = primaryType === null ? -1 : secondaryTypes.indexOf(primaryType);
  if (index < 0) return [];
  return [
    {
      code: 'DUPLICATE_VALUE',
      field: `secondaryTypes.${index}`,
      given: primaryType,
      message: 'A further type is the same as the primary type.',
      cure: 'Take it out of the further types.',
      source: 'R5',
      blocks: 'SAVE',
    },
  ];
}

function checkVolumes(volumes: readonly VolumeFacts[]): FieldFinding[] {
  const tooMany = checkCount('volumes', volumes.length, listLimits.volumes);
  if (tooMany.length > 0) return tooMany;
  return [
    ...volumes.flatMap((volume, i) => checkVolume(`volumes.${i}`, volume)),
    ...checkTwice(
      (i) => `volumes.${i}.year`,
      volumes,
      ({ year, unit }) => (year === '' ? null : fold(`${year} ${unit}`)),
      ({ year }) => year,
    ),
  ];
}

function checkVolume(path: string, volume: VolumeFacts): FieldFinding[] {
  const findings = [
    ...checkText(`${path}.unit`, volume.unit, { max: textLimits.volumeUnit }),
    ...checkText(`${path}.source`, volume.source, { max: textLimits.source }),
    ...checkYear(`${path}.year`, volume.year),
  ];
  if (!(volume.value >= 0 && volume.value <= VOLUME_MAX)) {
    findings.push({
      code: 'NUMBER_OUT_OF_RANGE',
      field: `${path}.value`,
      given: String(volume.value),
      message: `A yearly volume is a number from 0 to ${VOLUME_MAX.toLocaleString('en-US')}.`,
      cure: 'Write how many there were in the year.',
      source: 'R4',
      blocks: 'SAVE',
    });
  }
  for (const part of ['unit', 'source'] as const) {
    if (volume[part] !== '') continue;
    findings.push({
      code: 'REQUIRED',
      field: `${path}.${part}`,
      given: null,
      message: part === 'unit' ? 'The volume does not say what is counted.' : 'The volume has no source.',
      cure:
        part === 'unit'
          ? 'Write what is counted, such as "applications".'
          : 'Write where the number comes from.',
      source: 'R4',
      blocks: 'SAVE',
    });
  }
  return findings;
}

function otherWay(assessment: Assessment): FieldFinding[] {
  if (assessment.physicalGap !== 'GAP') return [];
  return [
    {
      code: 'NO_OTHER_WAY',
      field: 'channels',
      given: null,
      message: 'The service is digital, and no accessible channel that is not takes it from start to finish.',
      cure: 'Add such a channel, or record of one that is there that it is accessible and complete. A rationale does not help.',
      source: 'R25, IDEA section 4(e)',
      blocks: null,
    },
  ];
}
