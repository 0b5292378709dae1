import { registerEnumType } from 'type-graphql';
import { GapDimension, gapDimensionTerms } from '../../schema/vocabulary/gap-dimension.ts';

registerEnumType(GapDimension, {
  name: 'GapDimension',
  description: 'What the summary of gaps counts by (R26).',
  valuesConfig: Object.fromEntries(
    Object.entries(gapDimensionTerms).map(([word, term]) => [
      word,
      { description: `${term.label}: ${term.definition} (${term.source})` },
    ]),
  ),
});
