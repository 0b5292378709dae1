import * as z from 'zod/mini';
import { ChannelKind, ChannelRationale } from '../../schema/vocabulary/channel.ts';
import { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { ID_PATTERN } from '../../schema/vocabulary/identifiers.ts';
import { ReasonCode } from '../../schema/vocabulary/rationale.ts';
import { ServiceStatus, ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import type { ServiceOrder } from '../graphql/generated/service-rows.ts';

/** The orders a reader can choose, in the order of the menu, with their words. */
export const serviceOrderLabels: Record<ServiceOrder, string> = {
  NAME: 'Name, A to Z',
  UNIT: 'Agency, A to Z',
  WORST_GAP: 'Largest gap first',
  VOLUME: 'Most used first',
  LEAST_COMPLETE: 'Least complete record first',
  UPDATED: 'Last updated first',
};

/** Rows on a page (C21). The first is what a reader gets without asking. */
export const pageSizes = [25, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

/** Values of one search parameter, from "A,B", from a repeated parameter or from a number, as one list. */
function listOf(given: unknown): string[] {
  if (Array.isArray(given)) return given.flatMap(listOf);
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') return [];
  return String(given)
    .split(',')
    .map((value) => value.trim());
}

/** Keeps the values that pass, once each, joined by commas; nothing kept is nothing asked. */
function joined(values: readonly string[], passes: (value: string) => boolean): string | undefined {
  const kept = [...new Set(values.filter(passes))];
  return kept.length === 0 ? undefined : kept.join(',');
}

const words = (allowed: Readonly<Record<string, string>>) =>
  z.optional(
    z.pipe(
      z.unknown(),
      z.transform((given) => joined(listOf(given), (value) => Object.hasOwn(allowed, value))),
    ),
  );
const ids = z.optional(
  z.pipe(
    z.unknown(),
    z.transform((given) => joined(listOf(given), (value) => ID_PATTERN.test(value))),
  ),
);
const id = z.optional(
  z.pipe(
    z.unknown(),
    z.transform((given) => listOf(given).find((value) => ID_PATTERN.test(value))),
  ),
);
const text = z.optional(
  z.pipe(
    z.unknown(),
    z.transform((given) => {
      const one: unknown = Array.isArray(given) ? given[0] : given;
      const written = typeof one === 'string' || typeof one === 'number' ? String(one).trim() : '';
      return written === '' ? undefined : written;
    }),
  ),
);
const yesOrNo = z.optional(
  z.pipe(
    z.unknown(),
    z.transform((given) => listOf(given).find((value) => value === 'true' || value === 'false')),
  ),
);

const pageNumber = z.optional(
  z.pipe(
    z.unknown(),
    z.transform((given) => {
      const page = Number(given);
      return Number.isInteger(page) && page > 1 ? page : undefined;
    }),
  ),
);

/** A page of a keyset list: where it starts, or where it ends when paging back, and which page that is for people. */
export const pageSearch = { after: text, before: text, page: pageNumber };

/**
 * The address of a list of services: its filter, order and page. Several values of one parameter are joined by
 * commas. What is not a word of the vocabulary is left out, so that an old link still opens.
 */
export const servicesSearch = z.object({
  text,
  unit: id,
  type: words(ServiceTypeCode),
  channel: words(ChannelKind),
  channelRationale: words(ChannelRationale),
  digital: words(DigitalGap),
  physical: words(PhysicalGap),
  rationale: words(RationaleState),
  reason: words(ReasonCode),
  status: words(ServiceStatus),
  lifeExperience: ids,
  hisp: ids,
  designated: yesOrNo,
  role: id,
  tool: id,
  form: id,
  order: z.optional(
    z.pipe(
      z.unknown(),
      z.transform((given): ServiceOrder | undefined =>
        (Object.keys(serviceOrderLabels) as ServiceOrder[]).find((order) => order === given),
      ),
    ),
  ),
  size: z.optional(
    z.pipe(
      z.unknown(),
      z.transform((given): PageSize | undefined => pageSizes.find((size) => size === Number(given))),
    ),
  ),
  ...pageSearch,
});

/** The parts of the address that choose services, as `servicesSearch` reads them. */
export type ServicesSearch = z.output<typeof servicesSearch>;
