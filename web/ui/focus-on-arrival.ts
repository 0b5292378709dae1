/** Set when the reader goes to another page; the next page heading that appears takes the focus and clears it. */
let wanted = false;

/** Asks the next page heading to take the focus. Called by the router on a change of path, never on the first load. */
export function wantFocus(): void {
  wanted = true;
}

/** True once after wantFocus. */
export function takeFocus(): boolean {
  const take = wanted;
  wanted = false;
  return take;
}
