import { customerKindTerms, verifiedFieldTerms } from '../../schema/vocabulary/service.ts';
import type { CustomerKind, VerifiedField } from '../../schema/vocabulary/service.ts';
import { listInWords } from '../../schema/vocabulary/channel-strip.ts';

/** Whom a service is for: "Individuals and businesses". Nobody recorded reads as "not known". */
export function customersInWords(customers: readonly CustomerKind[]): string {
  if (customers.length === 0) return 'not known';
  const order = Object.keys(customerKindTerms) as CustomerKind[];
  const labels = order
    .filter((kind) => customers.includes(kind))
    .map((kind) => customerKindTerms[kind].label);
  return sentenceCase(
    listInWords(labels.map((label) => (label.startsWith('Federal') ? label : lower(label)))),
  );
}

/**
 * Which parts of a record were compared with a source, and which were not. The confidence of a record alone would
 * make it look more certain than it is.
 */
export function checkedInWords(verified: readonly VerifiedField[]): string {
  const order = Object.keys(verifiedFieldTerms) as VerifiedField[];
  const labels = (fields: readonly VerifiedField[]): string =>
    listInWords(fields.map((field) => verifiedFieldTerms[field].label));
  const checked = order.filter((field) => verified.includes(field));
  const open = order.filter((field) => !verified.includes(field));
  if (checked.length === 0) return 'No part of this record was compared with a source.';
  const first = `Compared with a source: ${labels(checked)}.`;
  return open.length === 0 ? first : `${first} Not compared: ${labels(open)}.`;
}

/** A year as recorded: "2023", "2023 Q1". Never guessed. */
export function volumeInWords(volume: { readonly unit: string; readonly year: string }): string {
  return `${volume.unit}, ${volume.year}`;
}

/** Whether the address of a channel was looked at, honestly: the host is compared with a list, the page never opened. */
export function addressInWords(hostListed: boolean | null): string {
  if (hostListed === true) return 'Host is in a public list of federal sites; page not opened';
  if (hostListed === false) return 'Host is not in the public list of federal sites; page not opened';
  return 'Host not compared with a list; page not opened';
}

/** An address without its scheme, as people read it: "ssa.gov/number-card". */
export function readableAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** First letter large, the rest as it is. */
export function sentenceCase(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function lower(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
