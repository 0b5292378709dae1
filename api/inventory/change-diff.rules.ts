/**
 * What a change changed. A record is a map of fields to plain JSON values; a change keeps of it only the fields that
 * differ, before and after, so that the changes of a record replayed from its creation give the record (R100).
 */

/** A value as JSON keeps it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A record, or the part of it that a change touched. */
export type Facts = Readonly<Record<string, Json>>;

/** What one change says of a record: nothing before at its creation, nothing after at its end. */
export interface ChangedFacts {
  readonly before: Facts | null;
  readonly after: Facts | null;
}

/** Fields whose values are sets: the same values in another order are no change. */
const sets: ReadonlySet<string> = new Set([
  'secondaryTypes',
  'customers',
  'deliveryModes',
  'participants',
  'occasions',
  'occasionDetails',
  'offerings',
  'roleIds',
  'toolIds',
  'formIds',
  'verifiedFields',
  'reportedNames',
  'assistanceListings',
]);

/** Whether two values of a field say the same; a field that is not there says the same as null. */
export function isSame(field: string, one: Json | undefined, other: Json | undefined): boolean {
  return canonical(field, one) === canonical(field, other);
}

/**
 * The fields in which two states of a record differ, as a change keeps them.
 * @returns null where nothing differs; the other state whole where one of them is null (made, or taken away)
 */
export function partialOf(before: Facts | null, after: Facts | null): ChangedFacts | null {
  if (before === null || after === null) return before === after ? null : { before, after };
  const fields = fieldsOf(before, after).filter((field) => !isSame(field, before[field], after[field]));
  return fields.length === 0 ? null : { before: pick(before, fields), after: pick(after, fields) };
}

/** The record after all these changes, the oldest first, from its creation on. */
export function replay(changes: readonly ChangedFacts[]): Facts {
  return changes.reduce<Facts>((facts, change) => ({ ...facts, ...change.after }), {});
}

/**
 * The record as it was before these changes, the newest first. Needs no creation, so that a record that came with the
 * seed can be taken back to how it was loaded.
 */
export function rewind(current: Facts, newestFirst: readonly ChangedFacts[]): Facts {
  return newestFirst.reduce<Facts>((facts, change) => ({ ...facts, ...change.before }), current);
}

/** What came of two people changing one record. */
export interface MergedFacts {
  /** Their record with my changes; where both changed a field, mine. */
  readonly merged: Facts;
  /** Fields that both changed, to different values: a person has to choose. */
  readonly bothChanged: readonly string[];
  readonly onlyMine: readonly string[];
  readonly onlyTheirs: readonly string[];
}

/**
 * Three-way merge by field.
 * @param base the record both started from
 */
export function mergeFacts(base: Facts, mine: Facts, theirs: Facts): MergedFacts {
  const changedBy = (facts: Facts): string[] =>
    fieldsOf(base, facts).filter((field) => !isSame(field, base[field], facts[field]));
  const [byMe, byThem] = [changedBy(mine), changedBy(theirs)];
  const bothChanged = byMe.filter(
    (field) => byThem.includes(field) && !isSame(field, mine[field], theirs[field]),
  );
  return {
    merged: { ...theirs, ...pick(mine, byMe) },
    bothChanged,
    onlyMine: byMe.filter((field) => !byThem.includes(field)),
    onlyTheirs: byThem.filter((field) => !byMe.includes(field)),
  };
}

/** A field that differs, in words: one line for each value, or for each part of a list. */
export interface Difference {
  readonly field: string;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How the fields of one kind of record are called, and how their values read. */
export interface FieldWords {
  /** Fields in the order in which a person reads them; any other field follows. */
  readonly order: readonly string[];
  /** The values are given where a part of a record is called by what it says itself. */
  readonly label: (field: string, before: Json | null, after: Json | null) => string;
  /** @param beside the value on the other side, where lines that both sides have are left out */
  readonly lines: (
    field: string,
    value: Json,
    names: ReadonlyMap<string, string>,
    beside: Json | null,
  ) => readonly string[];
}

/**
 * What differs, field by field, in words. A difference that no reader could see (an id that was given to a new
 * channel) is left out.
 *
 * @param names names of the records whose ids are among the values; an id without a name is shown as it is
 */
export function differencesOf(
  words: FieldWords,
  before: Facts | null,
  after: Facts | null,
  names: ReadonlyMap<string, string> = new Map(),
): Difference[] {
  const found = fieldsOf(before ?? {}, after ?? {});
  const fields = [
    ...words.order.filter((f) => found.includes(f)),
    ...found.filter((f) => !words.order.includes(f)),
  ];
  return fields.flatMap((field) => {
    const [one, other] = [before?.[field] ?? null, after?.[field] ?? null];
    const linesOf = (value: Json, beside: Json): readonly string[] =>
      value === null ? [] : words.lines(field, value, names, beside);
    const [linesBefore, linesAfter] = [linesOf(one, other), linesOf(other, one)];
    if (isSame(field, one, other) || isSame(field, linesBefore, linesAfter)) return [];
    return [{ field, label: words.label(field, one, other), before: linesBefore, after: linesAfter }];
  });
}

function fieldsOf(one: Facts, other: Facts): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function pick(facts: Facts, fields: readonly string[]): Facts {
  return Object.fromEntries(fields.map((field) => [field, facts[field] ?? null]));
}

/** One text for all spellings of a value: keys sorted, and a set's members too. */
function canonical(field: string, value: Json | undefined): string {
  const text = (one: Json): string => JSON.stringify(sorted(one));
  if (sets.has(field) && isList(value)) return JSON.stringify(value.map(text).sort());
  return text(value ?? null);
}

function sorted(value: Json): Json {
  if (isList(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  );
}

/** `Array.isArray` does not narrow a readonly list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
