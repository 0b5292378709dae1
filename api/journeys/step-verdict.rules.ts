import { givenRationaleStates, provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { StepExplanation, StepVerdict } from '../../schema/vocabulary/journey.ts';
import type { ServiceFacts } from './journey-facts.rules.ts';

/** What is said of a step from its registered services (R20, R25, R26, R48). Unknown is neither yes nor no. */

type Verdicts = Pick<ServiceFacts, 'digitalGap' | 'physicalGap' | 'rationaleState' | 'channels'>;

const isProven = ({ digitalGap }: Pick<Verdicts, 'digitalGap'>): boolean =>
  provenDigitalGaps.includes(digitalGap);

/** Whether one service can be finished digitally, in the words of steps. */
export function serviceVerdict(service: Pick<Verdicts, 'digitalGap'>): StepVerdict {
  if (isProven(service)) return 'NOT_DIGITAL';
  return service.digitalGap === 'CLOSED' ? 'DIGITAL' : 'UNKNOWN';
}

/** Whether a step can be finished digitally: only if every service of it can. */
export function stepVerdict(services: readonly Pick<Verdicts, 'digitalGap'>[]): StepVerdict {
  if (services.length === 0) return 'NOT_IN_INDEX';
  const verdicts = services.map(serviceVerdict);
  if (verdicts.includes('NOT_DIGITAL')) return 'NOT_DIGITAL';
  return verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'DIGITAL';
}

/** Whether every proven gap of a step has a rationale that was given; null where none is proven (R26). */
export function stepExplanation(
  services: readonly Pick<Verdicts, 'digitalGap' | 'rationaleState'>[],
): StepExplanation | null {
  const gaps = services.filter(isProven);
  if (gaps.length === 0) return null;
  const explained = gaps.every((service) => givenRationaleStates.includes(service.rationaleState));
  return explained ? 'EXPLAINED' : 'NOT_EXPLAINED';
}

/** Whether a service of the step has a proven physical gap; null where that is not known (R25). */
export function stepPhysicalGap(services: readonly Pick<Verdicts, 'physicalGap'>[]): boolean | null {
  if (services.some(({ physicalGap }) => physicalGap === 'GAP')) return true;
  if (services.length === 0 || services.some(({ physicalGap }) => physicalGap === 'UNKNOWN')) return null;
  return false;
}

/** Whether a service of the step is reached through one channel only; a service without a channel says nothing. */
export function stepSingleChannel(services: readonly Pick<Verdicts, 'channels'>[]): boolean | null {
  if (services.some(({ channels }) => channels === 1)) return true;
  if (services.length === 0 || services.some(({ channels }) => channels === 0)) return null;
  return false;
}
