/**
 * The id of the control that holds one field of a form, by the field's path in the input: `channels.2.url`. Lists of
 * problems link to it.
 */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}
