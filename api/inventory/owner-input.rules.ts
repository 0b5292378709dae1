import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { textLimits } from './input-limits.rules.ts';
import { isGovernmentHost, mailHosts } from './personal-data.rules.ts';
import { checkText } from './text-input.rules.ts';

const OFFICE =
  /\b(?:administration|agency|branch|bureau|cent(?:er|re)|chief|department|desk|director(?:ate)?|division|group|help ?desk|manager|office|officer|owner|program|section|staff|team|unit)\b/i;

/**
 * What is found in the owner of a record: an office or a work mailbox answers for it, never a private contact
 * (R9, R95). Only hints: whether "Jane Doe" is an office nobody can tell from the letters.
 * @param field path of the field as in the input
 */
export function checkOwner(owner: string | null, field = 'owner'): FieldFinding[] {
  if (owner === null) return [];
  const asText = checkText(field, owner, { max: textLimits.owner });
  if (asText.some((finding) => finding.blocks !== null || finding.code === 'PERSONAL_DATA')) {
    return asText.map((finding) => (finding.code === 'PERSONAL_DATA' ? { ...finding, ...notWork } : finding));
  }
  const hosts = mailHosts(owner);
  const work = hosts.length > 0 ? hosts.every(isGovernmentHost) : OFFICE.test(owner);
  return work ? asText : [...asText, { ...notWork, field, given: shown(owner), blocks: null }];
}

const notWork = {
  code: 'NOT_A_WORK_CONTACT',
  message: 'This does not look like an office or a work mailbox.',
  cure: 'Name the office that answers for the record, with its mailbox, such as "Office of Enrollment, enrollment@agency.gov".',
  source: 'R9, R95',
} as const;
