import { describe, expect, it } from '@jest/globals';
import { outlineRows } from '../../../web/inventory/unit-tree.ts';
import type { UnitNode } from '../../../web/inventory/unit-tree.ts';

function unit(id: string, services: number, parts: readonly string[] = []): UnitNode {
  return {
    id,
    name: id,
    abbreviation: id.toUpperCase(),
    kind: 'BUREAU',
    children: parts.map((part) => ({ id: part })),
    counts: {
      services,
      closed: services,
      notDigital: 0,
      digitalUnknown: 0,
      noChannel: 0,
      rationaleGiven: 0,
      rationaleMissing: 0,
      physicalGap: 0,
      physicalUnknown: 0,
    },
  };
}

const top = [unit('a', 2, ['a1', 'a2']), unit('b', 9, ['b1']), unit('c', 5)];
const parts = (id: string): readonly UnitNode[] | 'on their way' =>
  id === 'a' ? [unit('a1', 1), unit('a2', 7)] : 'on their way';
const shape = (rows: ReturnType<typeof outlineRows>): string[] =>
  rows.map((row) => `${'-'.repeat(row.depth)}${row.id} ${row.state}`);

describe('the agency tree as an outline', () => {
  it('shows the top alone until a unit is opened, and says which have parts', () => {
    expect(shape(outlineRows(top, new Set(), parts, 'NAME'))).toEqual(['a closed', 'b closed', 'c no parts']);
  });

  it('keeps parts under their whole, each level in the order asked for', () => {
    expect(shape(outlineRows(top, new Set(['a']), parts, 'SERVICES'))).toEqual([
      'b closed',
      'c no parts',
      'a open',
      '-a2 no parts',
      '-a1 no parts',
    ]);
  });

  it('says that parts are on their way, and when they could not be read', () => {
    expect(shape(outlineRows(top, new Set(['b']), parts, 'NAME'))).toContain('b opening');
    expect(shape(outlineRows(top, new Set(['b']), () => 'failed', 'NAME'))).toContain('b failed');
  });
});
