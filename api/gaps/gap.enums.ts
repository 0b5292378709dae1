import { registerEnumType } from 'type-graphql';
import { GapDimension, gapDimensionTerms } from '../../schema/vocabulary/gap-dimension.ts';
import { SnapshotKind, snapshotKindTerms } from '../../schema/vocabulary/gap-snapshot.ts';
import {
  DeadlineState,
  deadlineStateTerms,
  InventoryDeadlineKind,
  inventoryDeadlineTerms,
} from '../../schema/vocabulary/inventory-deadline.ts';
import type { Term } from '../../schema/vocabulary/term.ts';

const describe = (terms: Readonly<Record<string, Term>>) =>
  Object.fromEntries(
    Object.entries(terms).map(([word, term]) => [
      word,
      { description: `${term.label}: ${term.definition} (${term.source})` },
    ]),
  );

registerEnumType(GapDimension, {
  name: 'GapDimension',
  description: 'What the summary of gaps counts by (R26).',
  valuesConfig: describe(gapDimensionTerms),
});
registerEnumType(SnapshotKind, {
  name: 'SnapshotKind',
  description: 'What a monthly count of gaps stands for (R33).',
  valuesConfig: describe(snapshotKindTerms),
});
registerEnumType(InventoryDeadlineKind, {
  name: 'InventoryDeadlineKind',
  description: 'Which inventory agencies owe (R11).',
  valuesConfig: describe(inventoryDeadlineTerms),
});
registerEnumType(DeadlineState, {
  name: 'DeadlineState',
  description: 'Where a deadline stands (R11).',
  valuesConfig: describe(deadlineStateTerms),
});
