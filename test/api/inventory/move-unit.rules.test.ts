import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEPTH_MAX, planMove } from '../../../api/inventory/move-unit.rules.ts';
import type { TreeUnit } from '../../../api/inventory/move-unit.rules.ts';

const unit = (id: string, parentId: string | null): TreeUnit => ({
  id,
  name: `Unit ${id}`,
  abbreviation: id.toUpperCase(),
  parentId,
});

const dept = unit('dept', null);
const bureau = unit('bureau', 'dept');
const office = unit('office', 'bureau');
const other = unit('other', null);

describe('the place of a unit after a move', () => {
  it('gives the unit and every unit below it their depth, their agency and the words of their line', () => {
    expect(planMove([bureau, office], [other])).toEqual({
      placed: [
        {
          id: 'bureau',
          name: 'Unit bureau',
          depth: 1,
          topId: 'other',
          topAbbreviation: 'OTHER',
          words: ['Unit bureau', 'BUREAU', 'Unit other', 'OTHER'],
        },
        {
          id: 'office',
          name: 'Unit office',
          depth: 2,
          topId: 'other',
          topAbbreviation: 'OTHER',
          words: ['Unit office', 'OFFICE', 'Unit bureau', 'BUREAU', 'Unit other', 'OTHER'],
        },
      ],
    });
  });

  it('makes a unit that moves to the top its own agency', () => {
    expect(planMove([bureau, office], [])).toMatchObject({
      placed: [
        { id: 'bureau', depth: 0, topId: 'bureau' },
        { id: 'office', depth: 1, topId: 'bureau' },
      ],
    });
  });

  it('refuses to make a unit part of itself, or of a unit below it', () => {
    expect(planMove([bureau, office], [bureau, dept])).toEqual({ refusal: 'INTO_ITSELF' });
    expect(planMove([bureau, office], [office, bureau, dept])).toEqual({ refusal: 'INTO_ITSELF' });
  });

  it('refuses a tree that reads could not walk to its top', () => {
    const line = Array.from({ length: DEPTH_MAX }, (_, i) => unit(`u${i}`, `u${i + 1}`));
    expect(planMove([bureau], line)).toHaveProperty('placed');
    expect(planMove([bureau, office], line)).toEqual({ refusal: 'TOO_DEEP' });
  });

  it('keeps the tree free of cycles, with depth and agency as the tree says, whatever is moved where', () => {
    const moves = fc.array(fc.tuple(fc.nat(6), fc.option(fc.nat(6))), { maxLength: 25 });
    fc.assert(
      fc.property(moves, (all) => {
        const parents = new Map<string, string | null>(
          ['0', '1', '2', '3', '4', '5', '6'].map((id) => [id, null]),
        );
        const places = new Map([...parents.keys()].map((id) => [id, { depth: 0, topId: id }]));
        const lineOf = (id: string | null): TreeUnit[] =>
          id === null ? [] : [unit(id, parents.get(id) ?? null), ...lineOf(parents.get(id) ?? null)];
        const below = (id: string): TreeUnit[] => [
          unit(id, parents.get(id) ?? null),
          ...[...parents].filter(([, parent]) => parent === id).flatMap(([child]) => below(child)),
        ];
        for (const [moved, to] of all) {
          const toId = to === null ? null : String(to);
          const plan = planMove(below(String(moved)), lineOf(toId));
          if ('refusal' in plan) continue;
          parents.set(String(moved), toId);
          for (const { id, depth, topId } of plan.placed) places.set(id, { depth, topId });
        }
        for (const id of parents.keys()) {
          const line = lineOf(id);
          expect(places.get(id)).toEqual({ depth: line.length - 1, topId: line.at(-1)?.id });
        }
      }),
    );
  });
});
