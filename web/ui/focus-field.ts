/**
 * Moves the focus to a control by its id, and opens what is folded around it: nothing inside a closed part can have the
 * focus.
 * @returns false where there is no such control on the page
 */
export function focusField(id: string): boolean {
  const field = document.getElementById(id);
  if (field === null) return false;
  for (let part = field.closest('details'); part !== null;) {
    part.open = true;
    part = part.parentElement?.closest('details') ?? null;
  }
  field.focus();
  return true;
}
