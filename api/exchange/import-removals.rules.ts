import type { ServiceFacts } from '../inventory/service-facts.rules.ts';
import { priorityCriteria } from '../../schema/vocabulary/priority.ts';
import { serviceFieldTerms } from '../../schema/vocabulary/service-field.ts';
import type { ServiceField } from '../../schema/vocabulary/service-field.ts';
import type { CellFinding } from './import-cells.rules.ts';

/** Facts that an import can empty, or take entries from. */
const emptied = [
  'externalId',
  'description',
  'learnUrl',
  'startUrl',
  'owner',
  'note',
  'outcome',
  'budgetCode',
  'investmentId',
] as const;
const lists = [
  'secondaryTypes',
  'customers',
  'deliveryModes',
  'occasions',
  'offerings',
  'deliveryStages',
  'roleIds',
  'toolIds',
  'formIds',
  'unitIds',
] as const;

/**
 * Fields of which a row takes something away: a text that is emptied, an entry that a list no longer has, a channel.
 * A text in the place of another is a change and takes nothing away.
 */
export function removalsOf(before: ServiceFacts, after: ServiceFacts): ServiceField[] {
  const gone = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((entry) => !other.includes(entry));
  const channelIds = after.channels.map(({ id }) => id);
  return [
    ...emptied.filter((field) => (before[field] ?? '') !== '' && (after[field] ?? '') === ''),
    // A new lead takes the place of the old one; the further units may get fewer.
    ...lists.filter((field) =>
      field === 'unitIds' ? gone(before.unitIds.slice(1), after.unitIds) : gone(before[field], after[field]),
    ),
    ...(priorityCriteria.some(
      (criterion) => before.priorityFacts[criterion] !== null && after.priorityFacts[criterion] === null,
    )
      ? (['priorityFacts'] as const)
      : []),
    ...(before.channels.some(({ id }) => !channelIds.includes(id)) ? (['channels'] as const) : []),
  ];
}

/** That a row would take something away, which nobody has allowed (R14). */
export function removalFinding(fields: readonly ServiceField[]): CellFinding {
  const named = fields.map((field) => serviceFieldTerms[field].label.toLowerCase()).join(', ');
  return {
    code: 'WOULD_REMOVE',
    column: null,
    given: null,
    message: `The row takes away something that is recorded: ${named}.`,
    cure: 'Add what is missing to the cell, or allow that rows take something away.',
    source: 'R14',
    blocks: 'SAVE',
  };
}
