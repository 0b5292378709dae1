import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  differencesOf,
  isSame,
  mergeFacts,
  partialOf,
  replay,
  rewind,
} from '../../../api/inventory/change-diff.rules.ts';
import type { ChangedFacts, Facts, Json } from '../../../api/inventory/change-diff.rules.ts';
import { serviceWords } from '../../../api/inventory/field-words.rules.ts';

const channel: Facts = {
  id: 'card-channel-1',
  kind: 'WEBSITE',
  name: 'Website',
  url: null,
  place: null,
  medium: 'DIGITAL',
  level: 'FULL',
  accessible: 'YES',
  selfService: 'UNKNOWN',
  languages: [],
  hostListed: null,
};

const before: Facts = {
  name: 'Apply for a card',
  customers: ['INDIVIDUAL', 'BUSINESS'],
  unitIds: ['unit-a'],
  channels: [channel],
  note: null,
};

/** Any state of a record with few fields and few values, so that two of them often agree in part. */
const facts = fc.record({
  name: fc.constantFrom('A', 'B', 'C'),
  customers: fc.uniqueArray(fc.constantFrom('INDIVIDUAL', 'BUSINESS', 'ORGANIZATION')),
  unitIds: fc.uniqueArray(fc.constantFrom('unit-a', 'unit-b', 'unit-c')),
  note: fc.option(fc.constantFrom('x', 'y')),
  volumes: fc.array(
    fc.record({
      value: fc.integer({ min: 0, max: 3 }),
      unit: fc.constant('cases'),
      year: fc.constantFrom('2022', '2023'),
      source: fc.constant('report'),
    }),
    { maxLength: 2 },
  ),
  channels: fc.array(
    fc.record({
      kind: fc.constantFrom('WEBSITE', 'PHONE'),
      name: fc.constantFrom('', 'Main line'),
      level: fc.constantFrom('FULL', 'PARTIAL', 'UNKNOWN'),
      accessible: fc.constantFrom('YES', 'NO', 'UNKNOWN'),
      selfService: fc.constantFrom('YES', 'NO', 'UNKNOWN'),
      languages: fc.constantFrom<string[][]>([], ['English'], ['English', 'Spanish']),
      hostListed: fc.constantFrom(true, false, null),
    }),
    { maxLength: 2 },
  ),
}) as fc.Arbitrary<Facts>;

const states = fc.array(facts, { minLength: 1, maxLength: 8 });

/** The changes that lead through these states, from the creation in the first. */
function changesThrough(all: readonly Facts[]): ChangedFacts[] {
  return all.flatMap((state, i) => partialOf(all[i - 1] ?? null, state) ?? []);
}

function expectSame(one: Facts, other: Facts): void {
  const differing = Object.keys({ ...one, ...other }).filter((f) => !isSame(f, one[f], other[f]));
  expect(differing).toEqual([]);
}

describe('what a change keeps', () => {
  it('keeps only the fields that differ, before and after', () => {
    expect(partialOf(before, { ...before, name: 'Get a card', note: 'new' })).toEqual({
      before: { name: 'Apply for a card', note: null },
      after: { name: 'Get a card', note: 'new' },
    });
  });

  it('keeps the whole record at its creation', () => {
    expect(partialOf(null, before)).toEqual({ before: null, after: before });
  });

  it('finds no change where nothing differs, or only the order of a set', () => {
    expect(partialOf(before, { ...before })).toBeNull();
    expect(partialOf(before, { ...before, customers: ['BUSINESS', 'INDIVIDUAL'] })).toBeNull();
  });

  it('finds a change where another unit leads', () => {
    const two = { ...before, unitIds: ['unit-a', 'unit-b'] };
    expect(partialOf(two, { ...two, unitIds: ['unit-b', 'unit-a'] })).not.toBeNull();
  });

  it('says null of a field that went away', () => {
    expect(partialOf({ name: 'A', owner: 'Desk' }, { name: 'A' })).toEqual({
      before: { owner: 'Desk' },
      after: { owner: null },
    });
  });
});

describe('the trail of a record', () => {
  it('gives the record when all its changes are replayed from its creation (R100)', () => {
    fc.assert(fc.property(states, (all) => expectSame(replay(changesThrough(all)), all.at(-1) as Facts)));
  });

  it('survives being stored as text', () => {
    fc.assert(
      fc.property(states, (all) => {
        const stored = JSON.parse(JSON.stringify(changesThrough(all))) as ChangedFacts[];
        expectSame(replay(stored), all.at(-1) as Facts);
      }),
    );
  });

  it('leads back from the record to every earlier state, even where its creation is not in the trail', () => {
    fc.assert(
      fc.property(states, fc.nat(7), (all, at) => {
        const changes = changesThrough(all);
        const kept = Math.min(at, changes.length - 1);
        const later = changes.slice(kept + 1).reverse();
        expectSame(rewind(all.at(-1) as Facts, later), replay(changes.slice(0, kept + 1)));
      }),
    );
  });
});

describe('two people change one record', () => {
  const field = (value: Json): Facts => ({ name: value, note: null });

  it('asks a person about a field that both changed to different values', () => {
    expect(mergeFacts(field('A'), field('B'), field('C')).bothChanged).toEqual(['name']);
  });

  it('asks nothing where both made the same change', () => {
    expect(mergeFacts(field('A'), field('B'), field('B')).bothChanged).toEqual([]);
  });

  it('keeps what either changed alone', () => {
    const merge = mergeFacts(field('A'), { name: 'B', note: null }, { name: 'A', note: 'theirs' });
    expect(merge).toEqual({
      merged: { name: 'B', note: 'theirs' },
      bothChanged: [],
      onlyMine: ['name'],
      onlyTheirs: ['note'],
    });
  });

  it('loses no change of either, whatever both do', () => {
    fc.assert(
      fc.property(facts, facts, facts, (base, mine, theirs) => {
        const { merged, bothChanged } = mergeFacts(base, mine, theirs);
        for (const f of Object.keys(base)) {
          const changed = (one: Facts): boolean => !isSame(f, base[f], one[f]);
          if (changed(mine)) expect(isSame(f, merged[f], mine[f])).toBe(true);
          else expect(isSame(f, merged[f], theirs[f])).toBe(true);
          expect(bothChanged.includes(f)).toBe(
            changed(mine) && changed(theirs) && !isSame(f, mine[f], theirs[f]),
          );
        }
      }),
    );
  });
});

describe('a difference in words', () => {
  const differ = (one: Facts | null, other: Facts | null, names?: ReadonlyMap<string, string>) =>
    differencesOf(serviceWords, one, other, names);

  it('shows a channel as one line', () => {
    const phone = { ...channel, kind: 'PHONE', name: 'Helpdesk', level: 'UNKNOWN', accessible: 'UNKNOWN' };
    expect(differ({ channels: [channel] }, { channels: [channel, phone] })).toEqual([
      {
        field: 'channels',
        label: 'Channels',
        before: ['Website: can be finished here, accessible'],
        after: [
          'Website: can be finished here, accessible',
          'Phone (Helpdesk): how far it gets is not known, accessibility not known',
        ],
      },
    ]);
  });

  it.each<[string, Facts, string[]]>([
    [
      'a unit by its name, the lead marked',
      { unitIds: ['unit-a', 'unit-b'] },
      ['Agency A (lead)', 'Agency B'],
    ],
    ['a role whose record is gone by its id', { roleIds: ['role-x'] }, ['role-x']],
    ['a word by its label', { customers: ['PUBLIC_SERVANT'] }, ['Federal employees']],
    ['a status by its label', { status: 'CHANGES_REQUESTED' }, ['Changes requested']],
    ['a flag as yes or no', { designated: false }, ['no']],
    [
      'a volume with unit, year and source',
      { volumes: [{ value: 1200000, unit: 'applications', year: 'FY 2023', source: 'annual report' }] },
      ['1,200,000 applications in FY 2023 (annual report)'],
    ],
    [
      'a task with the channels that complete it',
      {
        tasks: [
          { name: 'Pay', channels: [1, 3] },
          { name: 'Sign', channels: [] },
        ],
      },
      ['Pay: in channels 1 and 3', 'Sign: in no channel'],
    ],
    ['a field that nobody named as it is', { someNewThing: { deep: ['a', 1] } }, ['deep: a, 1']],
  ])('shows %s', (_, after, lines) => {
    const names = new Map([
      ['unit-a', 'Agency A'],
      ['unit-b', 'Agency B'],
    ]);
    expect(differ(null, after, names).map((difference) => difference.after)).toEqual([lines]);
  });

  it('calls a field that nobody named by its own name, spaced', () => {
    expect(differ({}, { someNewThing: 1 })[0]?.label).toBe('Some new thing');
  });

  it('lists fields in the order in which a person reads them', () => {
    const fields = differ(null, { status: 'DRAFT', note: 'n', name: 'A' }).map((one) => one.field);
    expect(fields).toEqual(['name', 'note', 'status']);
  });

  it('hides nothing that a reader could see: every change of a value has lines that differ', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const changed = Object.keys(partialOf(one, other)?.before ?? {}).sort();
        const shown = differ(one, other).map((difference) => difference.field);
        expect(shown.sort()).toEqual(changed);
      }),
    );
  });

  it('does not list a channel that was only given its id', () => {
    expect(differ({ channels: [{ ...channel, id: null }] }, { channels: [channel] })).toEqual([]);
  });
});
