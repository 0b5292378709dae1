import type { StepVerdict } from '../../schema/vocabulary/journey.ts';
import type { BestPath } from './digital-path.rules.ts';
import type { Figures } from './journey-figures.rules.ts';

/** Sentences that say what the figures of a journey say. Every share names its whole. */

/** A number with its noun, such as `1 step` or `12 steps`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** The summary of a journey in two or three sentences; parts that are none are left out, but for the ones that matter. */
export function summaryOf(figures: Figures, orderAssumed: boolean): string {
  if (figures.steps === 0)
    return figures.stages === 0
      ? 'This journey has no stages and no steps yet.'
      : `This journey has ${counted(figures.stages, 'stage')} and no steps yet.`;
  return [sizeOf(figures), verdictsOf(figures), changesOf(figures, orderAssumed)].filter(Boolean).join(' ');
}

function sizeOf({ stages, steps, services, agencies }: Figures): string {
  const behind = services === 0 ? 'no registered service' : counted(services, 'registered service');
  const whose = agencies === 0 ? '' : ` of ${counted(agencies, 'agency', 'agencies')}`;
  return `${counted(steps, 'step')} in ${counted(stages, 'stage')}, with ${behind}${services === 0 ? '' : whose}.`;
}

function verdictsOf(figures: Figures): string {
  const { steps, stepsDigital, stepsNotDigital, stepsNotDigitalExplained } = figures;
  const explained = stepsNotDigital === 0 ? '' : ` (${stepsNotDigitalExplained} of them with a rationale)`;
  const parts = [
    `${stepsDigital} of ${counted(steps, 'step')} can be finished digitally`,
    `${stepsNotDigital} cannot${explained}`,
    figures.stepsDigitalUnknown > 0 ? `of ${figures.stepsDigitalUnknown} it is not known` : '',
    figures.stepsNotInIndex > 0
      ? `${figures.stepsNotInIndex} ${figures.stepsNotInIndex === 1 ? 'has' : 'have'} no registered service`
      : '',
  ].filter(Boolean);
  return `${listed(parts)}.`;
}

function changesOf({ agencyChanges, handOffs }: Figures, orderAssumed: boolean): string {
  const order = orderAssumed ? ', in an order that nobody has confirmed' : '';
  const times = agencyChanges === 1 ? 'Once the next step is' : `${agencyChanges} times the next step is`;
  const changes = agencyChanges === 0 ? '' : `${times} with another agency${order}.`;
  return [changes, handOffs === 0 ? '' : `${counted(handOffs, 'hand-off')} recorded.`]
    .filter(Boolean)
    .join(' ');
}

const breaks: Record<Exclude<StepVerdict, 'DIGITAL'>, string> = {
  UNKNOWN: 'is not known to be finished digitally',
  NOT_IN_INDEX: 'has no registered service',
  NOT_DIGITAL: 'cannot be finished digitally',
};

/**
 * What the best digital path says.
 * @param unitNames names of units by id
 */
export function pathSentence(path: BestPath, unitNames: ReadonlyMap<string, string>): string {
  const { steps, firstBreak, complete } = path;
  if (steps.length === 0) return 'There is no path, because there are no steps yet.';
  if (complete) return 'Every stage has at least one step that can be finished digitally.';
  const digital = steps.filter((step) => step.rank === 'DIGITAL').length;
  const share = `On the best digital path, ${digital} of ${counted(steps.length, 'stage')} can be finished digitally.`;
  if (firstBreak === null || firstBreak.rank === 'DIGITAL') return share;
  const owner = firstBreak.unitId === null ? undefined : unitNames.get(firstBreak.unitId);
  const who =
    owner === undefined
      ? ''
      : `; ${owner} is ${firstBreak.serviceId === null ? 'expected to give it' : 'responsible'}`;
  return `${share} It first breaks in the stage “${firstBreak.stageName}”: “${firstBreak.stepName}” ${breaks[firstBreak.rank]}${who}.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
