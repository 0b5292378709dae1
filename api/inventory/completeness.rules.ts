import type { Accessible, CompletionLevel } from '../../schema/vocabulary/completion.ts';
import type { Medium } from '../../schema/vocabulary/channel.ts';
import type { RationaleState } from '../../schema/vocabulary/gap.ts';
import type { CompletenessItem } from '../../schema/vocabulary/completeness.ts';

/** What completeness looks at: whether each fact is there, not what it says. */
export interface CompletenessFacts {
  readonly name: string;
  readonly description: string;
  readonly responsibleUnits: number;
  readonly serviceTypes: number;
  readonly customers: number;
  readonly occasions: number;
  readonly offerings: number;
  readonly roles: number;
  readonly tools: number;
  readonly volumes: number;
  readonly channels: readonly { medium: Medium; level: CompletionLevel; accessible: Accessible }[];
  readonly rationaleState: RationaleState;
}

/** How many of the facts asked for are recorded, and which are missing, in the order in which to add them. */
export interface Completeness {
  readonly recorded: number;
  readonly asked: number;
  readonly missing: readonly CompletenessItem[];
}

/**
 * Completeness of a record (R1, R3 to R6, R18, R21): n of N, both shown. Facts that are not asked of this service (a
 * rationale where none is required, accessibility where every channel is digital) count in neither number.
 */
export function completenessOf(facts: CompletenessFacts): Completeness {
  const otherThanDigital = facts.channels.filter((c) => c.medium !== 'DIGITAL');
  const checks: readonly [CompletenessItem, boolean | 'NOT_ASKED'][] = [
    ['NAME', facts.name.trim() !== ''],
    ['DESCRIPTION', facts.description.trim() !== ''],
    ['RESPONSIBLE_UNIT', facts.responsibleUnits > 0],
    ['CHANNEL', facts.channels.length > 0],
    ['RATIONALE', askRationale(facts.rationaleState)],
    ['SERVICE_TYPE', facts.serviceTypes > 0],
    ['CUSTOMER', facts.customers > 0],
    ['OCCASION', facts.occasions > 0],
    ['OFFERING', facts.offerings > 0],
    ['ROLE', facts.roles > 0],
    ['TOOL', facts.tools > 0],
    ['VOLUME', facts.volumes > 0],
    [
      'CHANNEL_LEVEL',
      facts.channels.length === 0
        ? 'NOT_ASKED'
        : facts.channels.every((c) => c.level !== 'UNKNOWN' && c.level !== 'NOT_TO_END'),
    ],
    [
      'CHANNEL_ACCESS',
      otherThanDigital.length === 0 ? 'NOT_ASKED' : otherThanDigital.every((c) => c.accessible !== 'UNKNOWN'),
    ],
  ];
  const asked = checks.filter(([, there]) => there !== 'NOT_ASKED');
  const missing = asked.filter(([, there]) => there === false).map(([item]) => item);
  return { recorded: asked.length - missing.length, asked: asked.length, missing };
}

function askRationale(state: RationaleState): boolean | 'NOT_ASKED' {
  switch (state) {
    case 'NOT_REQUIRED':
    case 'UNKNOWN':
      return 'NOT_ASKED';
    case 'MISSING':
    case 'DRAFT':
    case 'CONTRADICTED':
      return false;
    case 'SUBMITTED':
    case 'APPROVED':
      return true;
  }
}
