import { describe, expect, it } from '@jest/globals';
import { mergeGiven } from '../../../api/inventory/merge-given.rules.ts';
import { factsBefore } from '../../../api/inventory/restore-service.rules.ts';
import { checkServiceInput } from '../../../api/inventory/service-input.rules.ts';
import type { ServiceFacts } from '../../../api/inventory/service-facts.rules.ts';
import { freshStanding } from '../../../api/inventory/service-state.rules.ts';
import type { ServiceState } from '../../../api/inventory/service-state.rules.ts';
import { transferred } from '../../../api/inventory/transfer.rules.ts';
import { factsOf } from '../../../api/inventory/service-facts.rules.ts';
import { ParticipationRole, participationRoleTerms } from '../../../schema/vocabulary/participation.ts';
import { known, written } from './written-facts.ts';

type Participant = ServiceFacts['participants'][number];
const takesPart = (over: Partial<Participant> = {}): Participant => ({
  unitId: 'unit-elsewhere',
  role: 'FUNDS',
  explanation: null,
  ...over,
});

/** Problems of saving as `CODE field`, with their words. */
function refused(participants: readonly Participant[], unitIds: readonly string[] = ['unit-a', 'unit-b']) {
  const { problems } = checkServiceInput(written({ participants, unitIds }), 'SAVE', known());
  return problems.map(({ code, field, cure }) => [`${code} ${field}`, cure]);
}

const stateWith = (facts: Partial<ServiceFacts>): ServiceState => ({
  id: 'card',
  version: 3,
  edition: 'A11_2024',
  createdAt: '2026-11-03T14:00:00.000Z',
  updatedAt: '2026-11-03T14:00:00.000Z',
  lastChannel: 0,
  facts: { ...factsOf(written()), ...facts },
  proposal: null,
  status: 'DRAFT',
  ...freshStanding,
});

describe('units that take part in a service (R7)', () => {
  it('may be units that the writer does not register for, in up to three roles each', () => {
    const roles = Object.values(ParticipationRole);
    expect(refused(roles.map((role) => takesPart({ role })))).toEqual([]);
  });

  it('do not lead: leading is no role of this list', () => {
    expect(Object.keys(participationRoleTerms)).toEqual(['CO_DELIVERS', 'FUNDS', 'ADMINISTERS']);
  });

  it.each([
    ['the lead unit', takesPart({ unitId: 'unit-a' }), /^Take it out of the participating units; leading/],
    [
      'a further responsible unit',
      takesPart({ unitId: 'unit-b' }),
      /^Take it out of the participating units, or out of the further responsible units/,
    ],
  ])('are not %s in the same breath', (_, participant, cure) => {
    expect(refused([takesPart(), participant])).toEqual([
      ['DUPLICATE_VALUE participants.1.unitId', expect.stringMatching(cure)],
    ]);
  });

  it('stand once for each role', () => {
    const twice = [takesPart(), takesPart({ role: 'CO_DELIVERS' }), takesPart({ explanation: 'the fund' })];
    expect(refused(twice).map(([problem]) => problem)).toEqual(['DUPLICATE_VALUE participants.2.unitId']);
  });

  it.each<[string, Participant[], string[]]>([
    ['a unit that is not there', [takesPart({ unitId: 'unit-x' })], ['UNKNOWN_RECORD participants.0.unitId']],
    [
      'an entry that does not say what it does',
      [takesPart({ role: null })],
      ['REQUIRED participants.0.role'],
    ],
    ['an entry without a unit', [takesPart({ unitId: '' })], ['REQUIRED participants.0.unitId']],
    [
      'an explanation of 301 characters',
      [takesPart({ explanation: 'x'.repeat(301) })],
      ['TOO_LONG participants.0.explanation'],
    ],
    [
      'twenty-one of them, told once',
      Array.from({ length: 21 }, () => takesPart()),
      ['TOO_MANY participants'],
    ],
  ])('are refused where there is %s', (_, participants, problems) => {
    expect(refused(participants).map(([problem]) => problem)).toEqual(problems);
  });

  it('take an explanation of 300 characters', () => {
    expect(refused([takesPart({ explanation: 'x'.repeat(300) })])).toEqual([]);
  });

  it('stay where a form says nothing of them, and go where it says that there are none', () => {
    const stored = factsOf(written({ participants: [takesPart()] }));
    expect(mergeGiven(stored, { name: 'Another name' }).participants).toEqual([takesPart()]);
    expect(mergeGiven(stored, { participants: null }).participants).toEqual([]);
  });

  it('lead without taking part beside that once the service was transferred to them', () => {
    const state = stateWith({ participants: [takesPart(), takesPart({ unitId: 'unit-b' })] });
    const { facts } = transferred(state, 'unit-elsewhere', new Date('2026-11-04T14:00:00.000Z'));
    expect(facts.unitIds).toEqual(['unit-elsewhere']);
    expect(facts.participants).toEqual([takesPart({ unitId: 'unit-b' })]);
  });

  it('do not come back as participants of a service that they lead today, so that an earlier state can be restored', () => {
    const state = stateWith({ unitIds: ['unit-elsewhere'] });
    const then = { before: { participants: [{ ...takesPart() }] }, after: { participants: [] } };
    expect(factsBefore(state, [then]).participants).toEqual([]);
    expect(factsBefore(stateWith({}), [then]).participants).toEqual([takesPart()]);
  });
});

describe('budget, investment, outcome and stages of a service (R7, R8)', () => {
  it.each<[string, Partial<ServiceFacts>, string]>([
    ['a budget code of 101 characters', { budgetCode: '1'.repeat(101) }, 'TOO_LONG budgetCode'],
    ['an investment id of 101 characters', { investmentId: '1'.repeat(101) }, 'TOO_LONG investmentId'],
    ['an outcome of 501 characters', { outcome: 'x'.repeat(501) }, 'TOO_LONG outcome'],
    ['a stage of 121 characters', { deliveryStages: ['x'.repeat(121)] }, 'TOO_LONG deliveryStages.0'],
    ['a stage without a name', { deliveryStages: ['Apply', ''] }, 'REQUIRED deliveryStages.1'],
    ['one stage twice', { deliveryStages: ['Apply', 'apply'] }, 'DUPLICATE_VALUE deliveryStages.1'],
    [
      'twenty-one stages',
      { deliveryStages: Array.from({ length: 21 }, (_, i) => `Stage ${i}`) },
      'TOO_MANY deliveryStages',
    ],
  ])('are refused where there is %s', (_, over, problem) => {
    const { problems } = checkServiceInput(written(over), 'SAVE', known());
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([problem]);
  });

  it('are asked for by nobody: a service without them is complete', () => {
    const { problems, warnings } = checkServiceInput(written(), 'SUBMIT', known());
    expect([problems, warnings]).toEqual([[], []]);
  });
});
