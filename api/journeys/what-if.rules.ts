import { mediumOf } from '../../schema/vocabulary/channel.ts';
import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import type { ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import { judgeGaps } from '../inventory/gap.rules.ts';
import type { ChannelFacts } from '../inventory/gap.rules.ts';
import { stepsOf } from './journey-facts.rules.ts';
import type { JourneyFacts, ServiceFacts } from './journey-facts.rules.ts';
import { stepVerdict } from './step-verdict.rules.ts';

/** What the gap rules look at of a service. */
export interface ChannelsOfService {
  readonly channels: readonly ChannelFacts[];
  readonly primaryType: ServiceTypeCode;
  readonly edition: PolicyEdition;
}

/**
 * The channels of a service if it could be finished digitally: its first digital channel takes it to the end, or, where it
 * has none, a website is added that does. Whether that website would be accessible nobody knows.
 */
export function madeDigital({ channels, edition }: ChannelsOfService): readonly ChannelFacts[] {
  const first = channels.findIndex((one) => mediumOf(one.kind, one.recordedMedium, edition) === 'DIGITAL');
  const website: ChannelFacts = {
    kind: 'WEBSITE',
    recordedMedium: 'DIGITAL',
    level: 'FULL',
    accessible: 'UNKNOWN',
  };
  if (first === -1) return [...channels, website];
  return channels.map((channel, i) => (i === first ? { ...channel, level: 'FULL' } : channel));
}

/**
 * A journey in which these services can be finished digitally, judged by the same rules as a record that is written: a
 * service that becomes digital may then lack an accessible other way (R25).
 * @param services what is recorded of the services, by id
 */
export function withDigital(
  journey: JourneyFacts,
  services: ReadonlyMap<string, ChannelsOfService>,
): JourneyFacts {
  const judged = new Map(
    [...services].map(([id, service]) => {
      const channels = madeDigital(service);
      const { digitalGap, physicalGap } = judgeGaps({ ...service, channels });
      const made: Partial<ServiceFacts> = {
        digitalGap,
        physicalGap,
        rationaleState: 'NOT_REQUIRED',
        channels: channels.length,
      };
      return [id, made] as const;
    }),
  );
  const stages = journey.stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((step) => ({
      ...step,
      services: step.services.map((service) => ({ ...service, ...judged.get(service.id) })),
    })),
  }));
  return { ...journey, stages };
}

/** Steps whose verdict differs, in the order of the journey. */
export function changedSteps(before: JourneyFacts, after: JourneyFacts): readonly string[] {
  const then = new Map(stepsOf(after).map((step) => [step.id, stepVerdict(step.services)]));
  return stepsOf(before)
    .filter((step) => stepVerdict(step.services) !== then.get(step.id))
    .map((step) => step.id);
}
