/**
 * The order of entries after two people changed it. Where one side left the order of the common entries as it was, the
 * other's order goes on; an entry that only one list has stands after the entry that it followed there.
 * @param kept entries of the result; each comes out once
 * @param mineGoesOn asked only where both sides put common entries into different orders
 */
export function mergeLists(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
  mineGoesOn: (mine: readonly string[], theirs: readonly string[]) => boolean,
): string[] {
  const common = new Set(base.filter((id) => mine.includes(id) && theirs.includes(id)));
  const [was, my, their] = [base, mine, theirs].map((list) => list.filter((id) => common.has(id)));
  const isSame = (one: readonly string[] = [], two: readonly string[] = []): boolean =>
    one.join(' ') === two.join(' ');
  const lead =
    isSame(was, my) && !isSame(was, their)
      ? theirs
      : isSame(was, their) || isSame(my, their) || mineGoesOn(my ?? [], their ?? [])
        ? mine
        : theirs;
  const other = lead === mine ? theirs : mine;
  const result = lead.filter((id) => kept.has(id));
  for (const [index, id] of other.entries()) {
    if (!kept.has(id) || result.includes(id)) continue;
    const before = other.slice(0, index).findLast((one) => result.includes(one));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
  }
  return [...result, ...[...kept].filter((id) => !result.includes(id))];
}
