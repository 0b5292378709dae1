import { CompletenessItem, completenessTerms } from '../../schema/vocabulary/completeness.ts';

/** A fact that a record should carry and does not, in words. */
export interface MissingRecord {
  readonly item: CompletenessItem;
  readonly label: string;
  /** What to add, one sentence. */
  readonly cure: string;
}

const described = Object.fromEntries(
  Object.values(CompletenessItem).map((item) => {
    const { label, definition } = completenessTerms[item];
    return [item, { item, label, cure: definition }];
  }),
) as Readonly<Record<CompletenessItem, MissingRecord>>;

/** The missing fact as the vocabulary words it (R1, R3 to R6, R18, R21). */
export function describeMissing(item: CompletenessItem): MissingRecord {
  return described[item];
}
