import type { UnitRecordQuery } from '../graphql/generated/unit-record.ts';

/** One unit with its place in the tree, as its page reads it. */
export type UnitRecord = NonNullable<UnitRecordQuery['unit']>;
