import { randomNumbers } from './random-numbers.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { Seed, SeedRationale, SeedService } from './seed-shapes.ts';

/** Made-up services for measuring: they have the shapes of the seed and say nothing about any agency. */
export interface GeneratedServices {
  readonly services: readonly SeedService[];
  readonly rationales: readonly SeedRationale[];
  /** Stages of life experiences that draw on them, by id of the stage. */
  readonly stages: readonly { readonly stageId: string; readonly serviceId: string }[];
}

const RATIONALE_SHARE = 0.15;
const STAGE_SHARE = 0.2;
const VOLUME_SHARE = 0.3;

/**
 * The generated services with the numbers from `first` on, each drawn by its own number alone: the same number always
 * gives the same service, however many are asked for at once.
 *
 * @param first number of the first one, from 1 on
 */
export function generateServices(seed: Seed, first: number, count: number): GeneratedServices {
  const stageIds = seed.lifeExperiences.flatMap((life) =>
    life.stages.map((_, i) => `${life.id}-stage-${i + 1}`),
  );
  const services: SeedService[] = [];
  const rationales: SeedRationale[] = [];
  const stages: { stageId: string; serviceId: string }[] = [];
  for (let number = first; number < first + count; number += 1) {
    const random = randomNumbers(number * 2_654_435_761);
    const service = generateService(seed, random, number);
    services.push(service);
    if (random.chance(RATIONALE_SHARE))
      rationales.push({ ...random.pick(seed.rationales), serviceId: service.id, illustrative: true });
    if (random.chance(STAGE_SHARE)) stages.push({ stageId: random.pick(stageIds), serviceId: service.id });
  }
  return { services, rationales, stages };
}

/** One service: the words of one of the seed, the channels of another, the unit of a third. */
function generateService(seed: Seed, random: RandomNumbers, number: number): SeedService {
  const words = random.pick(seed.services);
  const { channels } = random.pick(seed.services);
  const { occasion, offering } = random.pick(seed.services);
  const { roles, tools, forms } = random.pick(seed.services);
  const volume = Math.round(10 ** (2 + random.next() * 6));
  return {
    ...words,
    id: `generated-${String(number).padStart(7, '0')}`,
    name: `${words.name} (generated ${number})`,
    agencyId: random.pick(seed.agencies).id,
    occasion,
    offering,
    roles,
    tools,
    forms,
    channels: channels.map((channel) =>
      random.chance(0.1) ? { ...channel, canComplete: 'UNKNOWN' } : channel,
    ),
    reportedServiceNames: [],
    annualVolume: random.chance(VOLUME_SHARE)
      ? { value: volume, unit: 'transactions', year: '2024', source: 'generated' }
      : undefined,
    hispDesignated: random.chance(0.08),
    confidence: 'MEDIUM',
    verifiedFields: [],
    source: 'generated for measuring',
    note: undefined,
  };
}
