import { describe, expect, it } from '@jest/globals';
import { foldGaps, noFigures } from '../../../api/gaps/gap-summary.rules.ts';
import type { GapFigures, ServiceGroup } from '../../../api/gaps/gap-summary.rules.ts';
import { DigitalGap, RationaleState } from '../../../schema/vocabulary/gap.ts';

const group = (facts: Partial<ServiceGroup>): ServiceGroup => ({
  keys: ['a'],
  digitalGap: 'CLOSED',
  rationaleState: 'NOT_REQUIRED',
  physicalGap: 'NONE',
  count: 1,
  ...facts,
});
const totalOf = (...services: ServiceGroup[]): GapFigures => foldGaps({ services, channels: [] }).total;

describe('the figures of a set of services', () => {
  it.each([
    ['NO_CHANNEL', { noChannel: 1, notDigital: 0 }],
    ['NO_DIGITAL', { noDigital: 1, notDigital: 1 }],
    ['DIGITAL_INFO_ONLY', { infoOnly: 1, notDigital: 1 }],
    ['DIGITAL_NOT_TO_END', { notToEnd: 1, notDigital: 1 }],
    ['DIGITAL_PARTIAL', { partial: 1, notDigital: 1 }],
    ['UNKNOWN', { digitalUnknown: 1, notDigital: 0 }],
    ['CLOSED', { closed: 1, notDigital: 0 }],
  ] as const)('count %s once, and as not digital only where that is proven (R20)', (digitalGap, figures) => {
    expect(totalOf(group({ digitalGap }))).toMatchObject({ services: 1, ...figures });
  });

  it('are parts of one whole: closed, not digital, not known and no channel are all services', () => {
    const total = totalOf(
      ...Object.values(DigitalGap).map((digitalGap, i) => group({ digitalGap, count: i + 1 })),
    );
    expect(total.closed + total.notDigital + total.digitalUnknown + total.noChannel).toBe(total.services);
    expect(total.noDigital + total.infoOnly + total.notToEnd + total.partial).toBe(total.notDigital);
  });

  it.each([
    ['SUBMITTED', { rationaleGiven: 1 }],
    ['APPROVED', { rationaleGiven: 1 }],
    ['DRAFT', { rationaleDraft: 1, rationaleGiven: 0 }],
    ['MISSING', { rationaleMissing: 1 }],
  ] as const)('count a rationale that is %s among the proven gaps (R26)', (rationaleState, figures) => {
    expect(totalOf(group({ digitalGap: 'NO_DIGITAL', rationaleState }))).toMatchObject(figures);
  });

  it.each(Object.values(RationaleState))(
    'count no rationale where the verdict is not known: %s',
    (rationaleState) => {
      expect(totalOf(group({ digitalGap: 'UNKNOWN', rationaleState }))).toMatchObject({
        rationaleGiven: 0,
        rationaleDraft: 0,
        rationaleMissing: 0,
      });
    },
  );

  it('keep the other way apart from the digital gap (R25)', () => {
    const total = totalOf(
      group({ physicalGap: 'GAP', count: 2 }),
      group({ physicalGap: 'UNKNOWN', count: 3 }),
      group({ physicalGap: 'NONE', count: 5 }),
    );
    expect(total).toMatchObject({ physicalGap: 2, physicalUnknown: 3, physicalNone: 5, services: 10 });
  });

  it('count channels, not services, by their flag, and digital channels not at all (R20c)', () => {
    const channels = (['NEEDED', 'GIVEN', 'NOT_NEEDED', 'UNKNOWN', 'NOT_APPLICABLE'] as const).map(
      (flag, i) => ({
        keys: ['a'],
        flag,
        count: 10 ** i,
      }),
    );
    expect(foldGaps({ services: [], channels }).total).toEqual({
      ...noFigures(),
      channelsNeeded: 1,
      channelsGiven: 10,
      channelsNotNeeded: 100,
      channelsUnknown: 1000,
    });
  });
});

describe('the rows of a summary', () => {
  it('count a service in each of its rows and once in the total', () => {
    const folded = foldGaps({
      services: [group({ keys: ['a', 'b'], count: 3 }), group({ keys: ['b'] })],
      channels: [],
    });
    expect(folded.total.services).toBe(4);
    expect(folded.rows.get('a')?.services).toBe(3);
    expect(folded.rows.get('b')?.services).toBe(4);
  });

  it('leave services without a row to a count of their own', () => {
    const folded = foldGaps({ services: [group({ keys: [], count: 7 })], channels: [] });
    expect(folded).toMatchObject({ notInAnyRow: 7, total: { services: 7 } });
    expect(folded.rows.size).toBe(0);
  });

  it('count a service once in a row that several of its keys lead to', () => {
    const folded = foldGaps({ services: [group({ keys: ['x', 'y'] })], channels: [] }, () => ['one']);
    expect(folded.rows.get('one')?.services).toBe(1);
  });

  it('count a service in no row where its keys lead to none', () => {
    expect(foldGaps({ services: [group({ keys: ['x'] })], channels: [] }, () => []).notInAnyRow).toBe(1);
  });
});
