import { Problem } from '../api/problem.ts';

/** One thing in a seed file that cannot be used. */
export interface SeedFault {
  /** Such as `services.json`. */
  readonly file: string;
  /** Id of the record, or its place in the file; empty for the file as a whole. */
  readonly record: string;
  /** Such as `channels.0.kind`; empty for the record as a whole. */
  readonly field: string;
  readonly given: string;
  /** What is wrong with it, without a full stop. */
  readonly wrong: string;
  /** How to mend it, one sentence. */
  readonly cure: string;
}

const SHOWN = 20;

/** The problem that tells all faults at once: the first twenty in words, and how many there are. */
export function seedBroken(faults: readonly SeedFault[]): Problem {
  const [first] = faults;
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  const more = faults.length > SHOWN ? [`and ${faults.length - SHOWN} more`] : [];
  const lines = [...faults.slice(0, SHOWN).map(sentenceOf), ...more];
  return new Problem(
    'SEED_BROKEN',
    `The seed has ${count} and was not loaded; the database is as it was.\n${lines.map((l) => `- ${l}`).join('\n')}`,
    first && {
      place: placeOf(first),
      field: first.field,
      given: first.given,
      cure: first.cure,
    },
  );
}

function placeOf(fault: SeedFault): string {
  return fault.record === '' ? fault.file : `${fault.file}, record "${fault.record}"`;
}

function sentenceOf(fault: SeedFault): string {
  const field = fault.field === '' ? '' : `, field "${fault.field}"`;
  const given = fault.given === '' ? '' : ` (given: ${shorten(fault.given)})`;
  return `${placeOf(fault)}${field}: ${fault.wrong}${given}. ${fault.cure}`;
}

function shorten(given: string): string {
  return given.length > 80 ? `${given.slice(0, 80)}...` : given;
}
