import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { listLimits } from './input-limits.rules.ts';
import type { WrittenFacts } from './service-facts.rules.ts';
import { checkCount, checkTwice } from './text-input.rules.ts';

/** Types of record that a service names by id. */
export type NamedLabel = 'Unit' | 'Role' | 'Tool' | 'Form';

/** A record that a form names: in which field, as which type, under which id. */
export interface NamedInForm {
  readonly field: string;
  readonly label: NamedLabel;
  readonly id: string;
}

/** Which of the records that a form names are there. */
export interface RecordsThere {
  /** Ids that exist, by type. */
  readonly there: Readonly<Record<NamedLabel, ReadonlySet<string>>>;
  /** Units whose services the writer may write; null where that is not asked. */
  readonly writableUnitIds: ReadonlySet<string> | null;
}

const called: Record<NamedLabel, readonly [noun: string, source: string]> = {
  Unit: ['unit', 'R2, R7'],
  Role: ['role', 'R3'],
  Tool: ['tool', 'R3'],
  Form: ['form', 'R34'],
};

/** Path of a unit in the input: the first is the lead. */
const unitField = (index: number): string => (index === 0 ? 'leadUnitId' : `furtherUnitIds.${index - 1}`);

/** The records that a form names, each with its field; never more than fit into a record. */
export function recordsNamed(facts: WrittenFacts): NamedInForm[] {
  const list = (label: NamedLabel, name: 'roleIds' | 'toolIds' | 'formIds'): NamedInForm[] =>
    facts[name].slice(0, listLimits[name]).map((id, i) => ({ field: `${name}.${i}`, label, id }));
  return [
    ...facts.unitIds
      .slice(0, listLimits.furtherUnitIds + 1)
      .map((id, i) => ({ field: unitField(i), label: 'Unit' as const, id })),
    ...facts.participants
      .slice(0, listLimits.participants)
      .map(({ unitId }, i) => ({ field: `participants.${i}.unitId`, label: 'Unit' as const, id: unitId })),
    ...list('Role', 'roleIds'),
    ...list('Tool', 'toolIds'),
    ...list('Form', 'formIds'),
  ].filter(({ id }) => id !== '');
}

/** Whether the records that a form names are there, once each, and the lead unit is one of the writer's (R2, R3, R97). */
export function checkNamedRecords(facts: WrittenFacts, known: RecordsThere): FieldFinding[] {
  return [
    ...checkCount('furtherUnitIds', Math.max(0, facts.unitIds.length - 1), listLimits.furtherUnitIds),
    ...checkTwice(unitField, facts.unitIds, (id) => id || null, String),
    ...(['roleIds', 'toolIds', 'formIds'] as const).flatMap((name) => [
      ...checkCount(name, facts[name].length, listLimits[name]),
      ...checkTwice(
        (i) => `${name}.${i}`,
        facts[name],
        (id) => id || null,
        String,
      ),
    ]),
    ...recordsNamed(facts)
      .filter(({ label, id }) => !known.there[label].has(id))
      .map(notThere),
    ...notYours(facts, known),
  ];
}

function notThere({ field, label, id }: NamedInForm): FieldFinding {
  const [noun, source] = called[label];
  return {
    code: 'UNKNOWN_RECORD',
    field,
    given: shown(id),
    message: `There is no ${noun} with this id.`,
    cure:
      label === 'Role' || label === 'Tool'
        ? `Choose one from the list, or propose a new ${noun} by its name.`
        : `Choose a ${noun} from the list.`,
    source,
    blocks: 'SAVE',
  };
}

function notYours(facts: WrittenFacts, { there, writableUnitIds }: RecordsThere): FieldFinding[] {
  const lead = facts.unitIds[0] ?? '';
  if (writableUnitIds === null || !there.Unit.has(lead) || writableUnitIds.has(lead)) return [];
  return [
    {
      code: 'NOT_YOUR_UNIT',
      field: 'leadUnitId',
      given: shown(lead),
      message: 'You do not register services for this unit.',
      cure: 'Choose one of your units, or ask a registrar of that unit; a service moves to another unit by a transfer.',
      source: 'R97',
      blocks: 'SAVE',
    },
  ];
}
