import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entriesOf, readCell, wordIn } from '../../../api/exchange/import-cells.rules.ts';
import { layChannels, readChannelCells } from '../../../api/exchange/import-channels.rules.ts';
import type { CellFinding } from '../../../api/exchange/import-cells.rules.ts';
import { changedByPerson, draftOfRow } from '../../../api/exchange/import-draft.rules.ts';
import { giveRow } from '../../../api/exchange/import-given.rules.ts';
import type { KnownNames } from '../../../api/exchange/import-names.rules.ts';
import { removalsOf } from '../../../api/exchange/import-removals.rules.ts';
import { readRow } from '../../../api/exchange/import-row.rules.ts';
import { checkPriorityFacts } from '../../../api/inventory/priority-facts.rules.ts';
import { mergeGiven } from '../../../api/inventory/merge-given.rules.ts';
import { emptyFacts, factsOf } from '../../../api/inventory/service-facts.rules.ts';
import { completionLevelTerms } from '../../../schema/vocabulary/completion.ts';
import { customerKindTerms } from '../../../schema/vocabulary/service.ts';
import { readBody } from '../../../web/inventory/register/form-body.ts';
import { serviceInputOf } from '../../../web/inventory/register/service-input.ts';
import { channel, phone } from '../inventory/written-facts.ts';

const nobody: KnownNames = { Unit: new Map(), Role: new Map(), Tool: new Map(), Form: new Map() };
const role = (id: string, name: string): KnownNames => ({
  ...nobody,
  Role: new Map([[name, { exact: [{ id, name }], alike: [] }]]),
});
const rowOf = (cells: Readonly<Record<string, string>>) =>
  readRow(2, Object.keys(cells), Object.values(cells));

describe('a cell', () => {
  it('that is empty leaves what is recorded, and only the mark takes it away (R14)', () => {
    expect([readCell(''), readCell('  '), readCell(undefined)]).toEqual([undefined, undefined, undefined]);
    expect([readCell('(clear)'), readCell(' (CLEAR) ')]).toEqual([null, null]);
    expect(readCell(' Text ')).toBe('Text');
  });

  it('with a list is parted by bars and line breaks, and a bar behind a backslash is part of an entry', () => {
    expect(entriesOf('One | Two\nThree')).toEqual(['One', 'Two', 'Three']);
    expect(entriesOf('One \\| two | C:\\\\temp')).toEqual(['One | two', 'C:\\temp']);
  });

  it('with a list comes back as it was joined, whatever its entries are (F12)', () => {
    const entry = fc.stringMatching(/^[a-z|\\][a-z|\\ ]{0,8}[a-z|\\]$/);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const joined = entries.map((one) => one.replaceAll(/[\\|]/g, '\\$&')).join(' | ');
        expect(entriesOf(joined)).toEqual(entries);
      }),
    );
  });

  it('with a word knows it by code, label or everyday spelling, whatever the case', () => {
    expect(wordIn(completionLevelTerms, 'Information_only')).toBe('INFORMATION_ONLY');
    expect(wordIn(completionLevelTerms, 'Can be finished here')).toBe('FULL');
    expect(wordIn(completionLevelTerms, 'mostly')).toBeNull();
    for (const [word, { label }] of Object.entries(customerKindTerms))
      expect(wordIn(customerKindTerms, label)).toBe(word);
  });

  it('with a word that nobody knows is a problem that names row, column, cell and what is allowed', () => {
    const { findings, unread } = rowOf({ service_type: 'Loans', volume: 'many' });
    expect(findings).toMatchObject([
      { code: 'WORD_UNKNOWN', column: 'service_type', given: 'Loans', blocks: 'SAVE' },
      { code: 'NUMBER_UNREADABLE', column: 'volume', given: 'many', blocks: 'SAVE' },
    ]);
    expect(findings[0]?.cure).toContain('Benefits');
    expect(unread).toEqual([
      { column: 'service_type', text: 'Loans' },
      { column: 'volume', text: 'many' },
    ]);
  });
});

describe('cells about channels', () => {
  const stored = {
    ...emptyFacts,
    channels: [
      channel({ id: 'c-1' }),
      phone({ id: 'c-2', kind: 'PHONE' }),
      channel({ id: 'c-3', name: 'Second' }),
    ],
    tasks: [{ name: 'Pay', channels: [1, 2, 3] }],
  };
  const lay = (cells: Readonly<Record<string, string>>) => {
    const findings: CellFinding[] = [];
    const read = readChannelCells(Object.keys(cells), (column) => readCell(cells[column]), findings);
    return { ...layChannels(read, stored), findings };
  };

  it('change the first or second of a kind, and leave every other channel and part as it is (R18)', () => {
    const { channels } = lay({ website_2_level: 'partly', website_level: '' });
    expect(channels).toEqual([
      { id: 'c-1', kind: 'WEBSITE' },
      { id: 'c-2', kind: 'PHONE' },
      { id: 'c-3', kind: 'WEBSITE', level: 'PARTIAL' },
    ]);
  });

  it('add a channel at the end where there is none of the kind yet', () => {
    const { channels } = lay({ fax_place: '202-555-0100', fax_level: 'yes' });
    expect(channels.slice(3)).toEqual([{ kind: 'FAX', place: '202-555-0100', level: 'FULL' }]);
  });

  it('take one away by the mark alone, also out of the tasks that name it (R19)', () => {
    const { channels, tasks } = lay({ phone_level: '(clear)' });
    expect(channels.map(({ id }) => id)).toEqual(['c-1', 'c-3']);
    expect(tasks).toEqual([{ name: 'Pay', channels: [1, 2] }]);
    const after = factsOf(mergeGiven(stored, { channels, tasks }));
    expect(removalsOf(stored, after)).toEqual(['channels']);
  });
});

describe('a row laid over a service', () => {
  it('puts the volume of a year in the place of that year, and leaves other years', () => {
    const stored = {
      ...emptyFacts,
      volumes: [
        { value: 5, unit: 'loans', year: '2025', source: 'Report' },
        { value: 4, unit: 'loans', year: '2024', source: 'Report' },
      ],
    };
    const { given } = giveRow(rowOf({ volume: '7', volume_year: '2024' }), null, nobody, stored);
    expect(given.volumes).toEqual([stored.volumes[0], { ...stored.volumes[1], value: 7 }]);
  });

  it('changes a figure of demand and burden in the parts that it names, and takes one away by the mark alone (R32)', () => {
    const figure = { value: 40, year: 'FY2024', source: 'Report' };
    const stored = {
      ...emptyFacts,
      priorityFacts: { ...emptyFacts.priorityFacts, adjudicationDays: figure, burdenMinutes: figure },
    };
    const cells = { adjudication_days: '35', adjudication_days_year: 'FY2025', burden_minutes: '(clear)' };
    const { given } = giveRow(rowOf(cells), null, nobody, stored);
    expect(given.priorityFacts).toEqual({
      adjudicationDays: { value: 35, year: 'FY2025', source: 'Report' },
      burdenMinutes: null,
    });
    const after = factsOf(mergeGiven(stored, given));
    expect(after.priorityFacts.annualTransactions).toBeNull();
    expect(removalsOf(stored, after)).toEqual(['priorityFacts']);
  });

  it('that says year or source of a figure which nobody recorded is told that the number is missing, in its column', () => {
    const { given, inColumn } = giveRow(rowOf({ burden_minutes_year: 'FY2025' }), null, nobody, null);
    const found = checkPriorityFacts(mergeGiven(null, given).priorityFacts).map(inColumn);
    expect(found.map(({ code, column }) => [code, column])).toEqual([
      ['NUMBER_OUT_OF_RANGE', 'burden_minutes'],
      ['REQUIRED', 'burden_minutes_source'],
    ]);
    expect(rowOf({ annual_transactions: 'many' }).findings).toMatchObject([
      { code: 'NUMBER_UNREADABLE', column: 'annual_transactions', given: 'many' },
    ]);
  });

  it('takes a proposed role that is in the list by now as that role, so that importing again proposes nothing', () => {
    const row = rowOf({ proposed_roles: 'Loan officer' });
    expect(giveRow(row, null, nobody, null).given).toMatchObject({ proposedRoles: ['Loan officer'] });
    const later = giveRow(row, null, role('role-loan-officer', 'Loan officer'), null).given;
    expect(later).toEqual({ roleIds: ['role-loan-officer'] });
  });

  it('reads whether the channel may be changed on the way, by word or code (R29)', () => {
    const given = (cell: string) => giveRow(rowOf({ cross_channel: cell }), null, nobody, emptyFacts).given;
    expect(given('Yes').crossChannel).toBe('YES');
    expect(given('not known').crossChannel).toBe('UNKNOWN');
    expect(given('NO').crossChannel).toBe('NO');
  });

  it('gives outcome, stages in their order, budget code and investment id (R7, R8)', () => {
    const cells = {
      outcome: 'Grain is stored safely',
      delivery_stages: 'Decide | Apply',
      budget_code: '012-3456',
      investment_id: '(clear)',
    };
    const stored = { ...emptyFacts, deliveryStages: ['Apply', 'Decide', 'Build'], investmentId: '005-1' };
    const { given } = giveRow(rowOf(cells), null, nobody, stored);
    const after = factsOf(mergeGiven(stored, given));
    expect(after).toMatchObject({
      outcome: 'Grain is stored safely',
      deliveryStages: ['Decide', 'Apply'],
      budgetCode: '012-3456',
      investmentId: null,
    });
    expect(removalsOf(stored, after)).toEqual(['investmentId', 'deliveryStages']);
  });

  it('tells what is wrong with a participating unit or an occasion as about no column, because none gives them', () => {
    const { inColumn } = giveRow(rowOf({ name: 'A' }), null, nobody, null);
    const finding = {
      code: 'DUPLICATE_VALUE',
      field: 'participants.0.unitId',
      given: null,
      message: 'M.',
      cure: 'C.',
      source: 'R7',
      blocks: 'SAVE',
    } as const;
    expect(inColumn(finding).column).toBeNull();
    expect(inColumn({ ...finding, field: 'deliveryStages.1' }).column).toBe('delivery_stages');
  });

  it('that says nothing changes nothing', () => {
    const stored = { ...emptyFacts, name: 'A', channels: [channel({ id: 'c-1' })] };
    const { given, findings } = giveRow(rowOf({ name: '', website_level: '' }), null, nobody, stored);
    expect({ given, findings }).toEqual({ given: {}, findings: [] });
  });
});

describe('a row that is kept as a form', () => {
  const row = rowOf({
    external_id: 'L-1',
    name: 'Apply for a loan',
    service_type: 'Loans',
    roles: 'Nobody known',
    website_level: 'yes',
    website_url: 'https://www.example.gov',
    occasions: 'Needs a loan',
    outcome: 'Has the money',
    delivery_stages: 'Apply | Pay out',
  });
  const gives = giveRow(row, 'unit-a', nobody, null);
  const draft = draftOfRow(gives, row.unread, (id) => id, 'import-1');

  it('opens as the form of the pages with everything that the row says (R14)', () => {
    const body = readBody(draft.body);
    if (body === undefined) throw new Error('The pages cannot read the form.');
    expect(serviceInputOf(body.values)).toMatchObject({
      externalId: 'L-1',
      name: 'Apply for a loan',
      leadUnitId: 'unit-a',
      occasions: ['Needs a loan'],
      outcome: 'Has the money',
      deliveryStages: ['Apply', 'Pay out'],
      proposedRoles: ['Nobody known'],
      channels: [{ kind: 'WEBSITE', level: 'FULL', url: 'https://www.example.gov' }],
      note: 'From the import, not understood: service_type "Loans".',
    });
  });

  it('is known as untouched until a person saves it', () => {
    expect(changedByPerson(draft.body)).toBe(false);
    expect(changedByPerson(JSON.stringify(readBody(draft.body)))).toBe(true);
  });
});
